import { mapValues, refName, type JsonSchema } from '../../../model/json-schema.ts';
import { patternOrEmpty } from '../../../model/pattern-or-empty.ts';
import type { Message } from '../../../model/protocol.ts';
import type { Schemas } from '../../../model/schemas.ts';

// Many clients send optional parameters empty. The validators treat an empty text as absent, so open documents accept it.

/** Changes an object so that every optional text may be empty. */
export function withEmptyTexts(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const { properties, required = [] } = schema;
  if (!properties) return schema;
  const change = (field: JsonSchema, name: string) =>
    required.includes(name) ? withEmptyTexts(field, schemas) : orEmpty(field, schemas);
  return { ...schema, properties: mapValues(properties, change) };
}

function orEmpty(field: JsonSchema, schemas: Schemas): JsonSchema {
  const { anyOf, minLength, ...rest } = field;
  const [text] = anyOf ?? [];
  if (text) return orEmpty({ ...text, ...rest }, schemas);
  const whole: JsonSchema = rest.$ref === undefined ? rest : { ...schemas[refName(rest.$ref)], ...rest };
  const { type, enum: values, 'x-enum-varnames': names, pattern } = whole;
  if (type !== 'string') return withEmptyTexts(field, schemas);
  return {
    ...rest,
    ...(values &&
      !values.includes('') && { enum: [...values, ''], ...(names && { 'x-enum-varnames': [...names, nameOfEmpty(names)] }) }),
    ...(pattern !== undefined && { pattern: patternOrEmpty(pattern) }),
  };
}

function nameOfEmpty(names: readonly string[]): string {
  return names.includes('EMPTY') ? 'EMPTY_TEXT' : 'EMPTY';
}

/** The names of a message's optional texts. A required text with aliases counts as optional, because a rule checks that one of its names is there. */
export function optionalTexts({ fields }: Message): ReadonlySet<string> {
  const optional = fields.filter(({ type, required, aliases }) => type === 'string' && (!required || aliases.length > 0));
  return new Set(optional.flatMap(({ name, aliases }) => [name, ...aliases]));
}
