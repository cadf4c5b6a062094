import { mapValues, refName, type JsonSchema } from '../../../model/json-schema.ts';
import type { Message } from '../../../model/protocol.ts';
import type { Schemas } from '../../../model/schemas.ts';

// Clients send optional parameters empty. The validators count an empty text as absent, and so do open documents.

/** An object in which every optional text may be empty. */
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

/** A pattern that also takes an empty text. An alternative needs no group: nothing binds less. */
function patternOrEmpty(pattern: string): string {
  return new RegExp(pattern, 'u').test('') ? pattern : `^$|${pattern}`;
}

/** The names of a message's optional texts; which alias of a required one is there is up to a rule. */
export function optionalTexts({ fields }: Message): ReadonlySet<string> {
  const optional = fields.filter(({ type, required, aliases }) => type === 'string' && (!required || aliases.length > 0));
  return new Set(optional.flatMap(({ name, aliases }) => [name, ...aliases]));
}

/** The schema of a rule to which these texts, when empty, are absent. */
export function emptyAsAbsent(schema: JsonSchema, texts: ReadonlySet<string>): JsonSchema {
  const inner = (one: JsonSchema) => emptyAsAbsent(one, texts);
  const { properties = {}, required = [], not, allOf, anyOf, if: test, then, else: otherwise } = schema;
  const concerned = new Set([...Object.keys(properties), ...required.filter((name) => texts.has(name))]);
  const values = [...concerned].map((name): [string, JsonSchema] => {
    const value = properties[name] ?? {};
    return [name, texts.has(name) ? ofRule(value, required.includes(name)) : value];
  });
  return {
    ...schema,
    ...(values.length > 0 && { properties: Object.fromEntries(values) }),
    ...(not && { not: inner(not) }),
    ...(allOf && { allOf: allOf.map(inner) }),
    ...(anyOf && { anyOf: anyOf.map(inner) }),
    ...(test && { if: inner(test) }),
    ...(then && { then: inner(then) }),
    ...(otherwise && { else: inner(otherwise) }),
  };
}

/** What a rule demands of a text: to be there is not to be empty, and a form is one of a text that is there. */
function ofRule(value: JsonSchema, isRequired: boolean): JsonSchema {
  if (isRequired) return value.enum ? value : { ...value, minLength: 1 };
  return value.pattern === undefined ? value : { ...value, pattern: patternOrEmpty(value.pattern) };
}
