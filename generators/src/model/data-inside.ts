import type { Spec } from '../load/spec.ts';
import type { SpecField, SpecShape } from '../load/generated/spec-types.ts';
import { orderedCategories, sensitivityOf, strictest } from './data-categories.ts';
import type { DataCategory, Sensitivity } from './protocol.ts';

/** The categories of data inside a text or a list. */
export interface DataInside {
  readonly categories: readonly DataCategory[];
  /** The strictest reason not to log what is inside. */
  readonly sensitivity: Sensitivity | undefined;
}

/** The data in the fields inside a shape, at any depth. */
export function dataInside(shape: SpecShape | undefined, spec: Spec): DataInside {
  const fields = fieldsInside(shape, spec, new Set());
  return {
    categories: orderedCategories(fields.flatMap(({ data }) => (data === undefined ? [] : [data]))),
    sensitivity: strictest(fields.map((field) => sensitivityOf(field.data, isListed(field)))),
  };
}

/** Whether a value comes from a list, or is a number or a boolean. */
export function isListed({ type, values, codes }: Pick<SpecField, 'type' | 'values' | 'codes'>): boolean {
  return values !== undefined || codes !== undefined || type === 'number' || type === 'integer' || type === 'boolean';
}

/** `seen` has the payloads that were visited, because a payload may contain itself. */
function fieldsInside(shape: SpecShape | undefined, spec: Spec, seen: Set<string>): SpecField[] {
  if (!shape) return [];
  const inner = (fields: readonly SpecField[]) => fields.flatMap((field) => [field, ...fieldsInside(field.shape, spec, seen)]);
  if (shape.list) return inner([shape.list]);
  if (shape.payload !== undefined) {
    if (seen.has(shape.payload)) return [];
    seen.add(shape.payload);
    return inner(Object.values(spec.payloads.find(({ id }) => id === shape.payload)?.data.fields ?? {}));
  }
  const name = shape.document?.shape ?? '';
  return spec.documents.flatMap(({ data }) => {
    return Object.hasOwn(data.shapes, name) ? inner(Object.values(data.shapes[name]?.fields ?? {})) : [];
  });
}
