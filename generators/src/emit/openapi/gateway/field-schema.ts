import { refName, type JsonSchema } from '../../../model/json-schema.ts';
import { code } from '../../../model/code-span.ts';
import type { Schemas } from '../../../model/schemas.ts';
import { insideText } from './inside.ts';
import type { PlainSchema } from './plain-schema.ts';

/** The address of a code list's own schema, where a document has one. */
export type ListRef = (name: string) => string;

/**
 * The schema of a value, complete in itself: no references but to code lists that a document shares, no unions. A text that may
 * also arrive parsed is a text, and its description says what is inside, since no gateway looks into it.
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

/** A code of a list, or an object that is described elsewhere; one inside itself is any object. */
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

/** The closed list of a field that is nothing but one of its codes: a document can share the list's own schema. */
function sharedList({ $ref, enum: values, pattern, maxLength, deprecated }: JsonSchema, schemas: Schemas): string | undefined {
  const name = $ref === undefined ? '' : refName($ref);
  const list = schemas[name];
  const isClosedList = list?.enum !== undefined && isCodeList(list);
  return isClosedList && [values, pattern, maxLength, deprecated].every((one) => one === undefined) ? name : undefined;
}

/**
 * What a field says that is only a reference to a list, as lines for the description of its object. Readers ignore what is beside a
 * reference. In `allOf`, a reference needs a `type` beside it for some gateways, and some code generators then see only the type.
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

/** What is said of each code, unless it comes with a status: then the responses say it. */
function codeLines({ description = '', 'x-codes': codes }: JsonSchema): string[] {
  const hasStatus = Object.values(Object(codes)).some((code) => Object(code).status !== undefined);
  return hasStatus ? [] : description.split('\n').filter((line) => line.startsWith('- '));
}
