import type { Field } from '../../model/protocol.ts';
import { literal } from '../literals.ts';
import type { Constants } from './constants.ts';
import { dateForm } from './date-forms.ts';
import { list, record, type Source } from './source.ts';

/** How the fields of one message are written down. */
export interface FieldsContext {
  readonly constants: Constants;
  /** Unknown fields are refused in the objects inside, too. */
  readonly isClosed: boolean;
}

/** The name of a shape's constant, by its type's name. */
export function shapeName(type: string): string {
  return `shapeOf${type}`;
}

/** The fields of an object, under each of their spellings. */
export function fieldTables(fields: readonly Field[], context: FieldsContext): Source {
  const entries = fields.flatMap((field) => {
    const table = fieldTable(field, context);
    return [field.name, ...field.aliases].map((name) => [name, table] as const);
  });
  return record(Object.fromEntries(entries));
}

function fieldTable(field: Field, context: FieldsContext): Source {
  const { type, required, aliases, length, range, pattern, values, open, holds, orObject, formats, sensitive } = field;
  const yes = values.find(({ flag }) => flag === true)?.value;
  const { min, max } = length ?? range ?? {};
  return record({
    ...(type !== 'string' && { type: literal(type) }),
    // Which spelling of a field is there is up to a rule.
    ...(required && aliases.length === 0 && { required: 'true' }),
    ...(min !== undefined && { min: String(min) }),
    ...(max !== undefined && { max: String(max) }),
    ...(pattern && { pattern: regex(pattern.regex), means: literal(pattern.means) }),
    ...(values.length > 0 && { values: literal(values.map(({ value }) => value)) }),
    ...(open && { open: 'true' }),
    ...(yes !== undefined && { yes: literal(yes) }),
    ...(holds === 'json' && { json: 'true' }),
    ...(orObject && { orObject: 'true' }),
    ...insideOf(field, context),
    ...(formats.length > 0 && { dates: dateForms(formats, context.constants) }),
    ...(sensitive !== undefined && { hidden: 'true' }),
  });
}

function insideOf({ shape, fields }: Field, context: FieldsContext): Readonly<Record<string, Source>> {
  if (shape?.kind === 'list') return { item: fieldTable(shape.item, context) };
  if (shape) return { inside: `() => ${shapeName(shape.type)}` };
  if (fields.length === 0) return {};
  const object = record({ fields: fieldTables(fields, context), ...(context.isClosed && { closed: 'true' }) });
  return { inside: `() => ${context.constants.of(object)}` };
}

/** The forms in which a date comes, as one list. */
export function dateForms(formats: readonly string[], constants: Constants): Source {
  return constants.of(list(formats.map((format) => constants.of(dateForm(format)))));
}

/** A regular expression as JavaScript source. */
export function regex(source: string): Source {
  return String(new RegExp(source, 'u'));
}
