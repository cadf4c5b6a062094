import type { FieldShape, ObjectShape } from './shape.ts';

/** A shape as it is quick to read: every field with every key, in one order, and found by its name alone. */
export interface Prepared {
  readonly fields: ReadonlyMap<string, Field>;
  readonly required: readonly string[];
}

export type Field = { readonly [key in keyof Required<FieldShape>]: FieldShape[key] | undefined };

const known = new WeakMap<ObjectShape, Prepared>();

/** Done when a shape is first looked at closely: most programs never need most of them. */
export function prepare(shape: ObjectShape): Prepared {
  const found = known.get(shape);
  if (found) return found;
  const fields = new Map(Object.entries(shape.fields).map(([name, given]) => [name, toField(given)]));
  const required = [...fields].flatMap(([name, field]) => (field.required ? [name] : []));
  const prepared = { fields, required };
  known.set(shape, prepared);
  return prepared;
}

export function toField(given: FieldShape): Field {
  const { type, required, min, max, pattern, means, values, open, yes, json, orObject, inside, item, dates, hidden } = given;
  return { type, required, min, max, pattern, means, values, open, yes, json, orObject, inside, item, dates, hidden };
}
