import { refName, type JsonSchema } from '../../../model/json-schema.ts';
import { code } from '../../../model/code-span.ts';
import type { Schemas } from '../../../model/schemas.ts';
import { insideText } from './inside.ts';
import type { PlainSchema } from './plain-schema.ts';

/** Returns the reference to a code list's own schema, for documents that have one. */
export type ListRef = (name: string) => string;

/**
 * The complete schema of a value, without unions and without references, except to code lists. A value that may be JSON text or
 * already parsed is declared as text. Its description lists the fields inside, because no gateway checks JSON text.
 */
export function fieldSchema(
  schema: JsonSchema,
  schemas: Schemas,
  listRef?: ListRef,
  within: readonly string[] = [],
): PlainSchema {
  const { $ref, anyOf, ...rest } = schema;
  const name = $ref === undefined ? undefined : refName($ref);
  const list = sharedList(schema, schemas);
  if (listRef && list !== undefined) return { $ref: listRef(list) };
  if (name !== undefined) return referred(name, rest, schemas, listRef, within);
  const [first] = anyOf ?? [];
  if (first) return fieldSchema({ ...first, ...rest }, schemas, listRef, within);
  return written(rest, schemas, listRef, within);
}

/** Replaces a reference by its target. An object inside itself becomes any object. */
function referred(
  name: string,
  beside: JsonSchema,
  schemas: Schemas,
  listRef: ListRef | undefined,
  within: readonly string[],
): PlainSchema {
  const target = schemas[name];
  if (!target || within.includes(name)) return { ...described(beside.description), type: 'object' };
  const description = withLines(beside.description ?? target.description ?? '', isCodeList(target) ? codeLines(target) : []);
  return fieldSchema({ ...target, ...beside, description }, schemas, listRef, [...within, name]);
}

function written(schema: JsonSchema, schemas: Schemas, listRef: ListRef | undefined, within: readonly string[]): PlainSchema {
  const { description, type = 'object', properties, required, items, contentSchema, examples } = schema;
  const varnames = schema['x-enum-varnames'];
  const inside = contentSchema ? insideText(contentSchema, schemas) : [];
  const words = Object.entries((listRef && properties) ?? {}).flatMap(([name, sub]) => wordsOfShared(name, sub, schemas));
  const inner = (sub: JsonSchema) => fieldSchema(sub, schemas, listRef, within);
  return {
    ...described(withLines([description ?? [], ...inside].flat().join('\n'), words)),
    type,
    ...(schema.deprecated && { deprecated: schema.deprecated }),
    ...(schema.enum && { enum: schema.enum }),
    ...(varnames && { 'x-enum-varnames': varnames }),
    ...(schema.minLength !== undefined && { minLength: schema.minLength }),
    ...(schema.maxLength !== undefined && { maxLength: schema.maxLength }),
    ...(schema.pattern !== undefined && { pattern: schema.pattern }),
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
    ...(schema.maximum !== undefined && { maximum: schema.maximum }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, sub]) => [key, inner(sub)])) }),
    ...(required && { required }),
    ...(schema.additionalProperties === false && { additionalProperties: false }),
    ...(items && { items: inner(items) }),
    ...(examples?.[0] !== undefined && { example: examples[0] }),
  };
}

/** The name of the closed list that a field refers to without further constraints. Documents can share the schema of that list. */
function sharedList({ $ref, enum: values, pattern, maxLength, deprecated }: JsonSchema, schemas: Schemas): string | undefined {
  const name = $ref === undefined ? '' : refName($ref);
  const list = schemas[name];
  const isClosedList = list?.enum !== undefined && isCodeList(list);
  return isClosedList && [values, pattern, maxLength, deprecated].every((one) => one === undefined) ? name : undefined;
}

/**
 * The description of a field that is only a reference to a list, as lines for the description of its object. Beside a reference,
 * readers would ignore it. `allOf` is no way out: some gateways require a `type` beside it, and some code generators then use only
 * that type.
 */
function wordsOfShared(name: string, field: JsonSchema, schemas: Schemas): string[] {
  if (field.description === undefined || sharedList(field, schemas) === undefined) return [];
  const [first, ...lines] = field.description.split('\n').filter((line) => line !== '');
  return [`- ${code(name)}: ${first}`, ...lines.map((line) => `  ${line}`)];
}

function described(description: string | undefined): PlainSchema {
  return description === undefined || description === '' ? {} : { description };
}

function withLines(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text;
  return [text, ...(/^- /m.test(text) ? [] : ['']), ...lines].join('\n');
}

function isCodeList(schema: JsonSchema): boolean {
  return schema['x-codes'] !== undefined;
}

/** A line for each code. None for codes with a status, because the responses describe them. */
function codeLines({ description = '', 'x-codes': codes }: JsonSchema): string[] {
  const hasStatus = Object.values(Object(codes)).some((code) => Object(code).status !== undefined);
  return hasStatus ? [] : description.split('\n').filter((line) => line.startsWith('- '));
}
