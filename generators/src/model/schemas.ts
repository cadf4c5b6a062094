import { mapValues, ref, type JsonSchema } from './json-schema.ts';
import { code, codeFacts, fieldFacts, noteInWords, operationNames, typeInWords } from './phrases.ts';
import type {
  Code,
  Condition,
  CodeList,
  Field,
  Json,
  Limit,
  Message,
  Note,
  Operation,
  Protocol,
  Rule,
  Shape,
} from './protocol.ts';
import { typeNames } from './names.ts';
import { atMostOne, exactlyOne, ruleSchema } from './rule-schema.ts';

/** Type name -> schema. References are `#/$defs/<name>`. */
export type Schemas = Readonly<Record<string, JsonSchema>>;

/**
 * published: what the OpenAPI document and the types show. Requests are closed, for the service rejects what it doesn't
 * know; responses are open, for it adds fields and values without notice.
 * strict: responses closed too, for contract tests and for telling what is new.
 */
export type Mode = 'published' | 'strict';

/** The JSON Schemas from which OpenAPI, types and validators are all made; that is what keeps them in agreement. */
export function buildSchemas(protocol: Protocol, mode: Mode): Schemas {
  const { operations, callbacks, payloads, documents, codeLists, error } = protocol;
  const operationName = operationNames(protocol);
  const message = (m: Message, notes: readonly Note[] = []) => [m.name, messageSchema(m, notes, mode, operationName)] as const;
  return Object.fromEntries([
    ...operations.flatMap((operation) => [
      ...operation.variants.flatMap(({ request, response }) => [message(request), message(response)]),
      ...(operation.discriminator === undefined ? [] : unions(operation, operation.discriminator)),
    ]),
    ...callbacks.map(({ query }) => message(query)),
    ...(error ? [message(error)] : []),
    ...payloads.map((payload) => message(payload.message, payload.notes)),
    ...documents.flatMap(({ shapes, notes }) => shapes.map((shape) => message(shape.message, [...notes, ...shape.notes]))),
    ...codeLists.flatMap((list) => [[list.name, codeListSchema(list, mode, operationName)] as const, ...shapeUnions(list)]),
  ]);
}

/** The names of an operation's messages whatever the product. */
export function unionNames({ name }: Pick<Operation, 'name'>): { readonly request: string; readonly response: string } {
  return { request: typeNames.request(name), response: typeNames.response(name) };
}

function unions(operation: Operation, propertyName: string): [string, JsonSchema][] {
  const { name, description, variants } = operation;
  const names = unionNames(operation);
  const mapping = Object.fromEntries(variants.flatMap((v) => (v.product ? [[v.product.code, ref(v.request.name).$ref]] : [])));
  const requests = variants.map(({ request }) => ref(request.name));
  const responses = variants.map(({ response }) => ref(response.name));
  return [
    [names.request, { description, oneOf: requests, discriminator: { propertyName, mapping } }],
    [names.response, { description: `What ${name} answers, whatever the product.`, anyOf: responses }],
  ];
}

function shapeUnions(list: CodeList): [string, JsonSchema][] {
  return list.shapes.map(({ name, description, byCode }) => {
    const names = [...new Set(Object.values(byCode))];
    return [name, { description, anyOf: names.map(ref), 'x-by-code': byCode }];
  });
}

function codeListSchema(list: CodeList, mode: Mode, operationName: (id: string) => string): JsonSchema {
  const { label, description, codes, open, attributes } = list;
  const facts = codes.map((entry) => [`${code(entry.code)}: ${entry.means}`, ...codeFacts(entry, list, operationName)].join(' '));
  const values = codes.map(({ code: value, means }) => ({ value, means }));
  return {
    title: label,
    description: withFacts(description, [...facts, ...list.notes.map(noteInWords)]),
    type: 'string',
    ...valuesSchema(values, open && mode === 'published'),
    ...(attributes.length > 0 && { 'x-attributes': Object.fromEntries(attributes.map(({ name, ...rest }) => [name, rest])) }),
    'x-codes': Object.fromEntries(codes.map((entry) => [entry.code, codeData(entry)])),
    'x-source': list.source,
  };
}

function codeData({ attributes, advice, status, document, scope, returnedWhen, source }: Code): Json {
  return defined({
    ...attributes,
    advice,
    status,
    document,
    scope,
    returnedWhen: returnedWhen.length > 0 ? returnedWhen.map(conditionData) : undefined,
    source,
  });
}

function messageSchema(message: Message, notes: readonly Note[], mode: Mode, operationName: (id: string) => string): JsonSchema {
  const closed = mode === 'strict' || message.role === 'request';
  const { fields, rules, description } = message;
  const enforced = rules.filter(({ severity, decidable }) => severity === 'error' && decidable);
  const spellings = fields.filter(({ aliases }) => aliases.length > 0).map(spellingSchema);
  const allOf = [...enforced.map(ruleSchema), ...spellings];
  const context: FieldContext = { mode, closed, rules, operationName };
  return {
    description: withFacts(description, notes.map(noteInWords)),
    ...objectSchema(fields, context),
    ...(allOf.length > 0 && { allOf }),
    'x-source': message.source,
    ...(rules.length > 0 && { 'x-rules': rules.map(ruleData) }),
    // Those of requests and responses stand beside them, with their titles.
    ...(message.role === 'payload' && message.examples.length > 0 && { examples: message.examples.map(({ value }) => value) }),
  };
}

/** One spelling of a field with aliases: exactly one when it is required, at most one when it isn't. */
function spellingSchema({ name, aliases, required }: Field): JsonSchema {
  const names = [name, ...aliases];
  return required ? exactlyOne(names) : atMostOne(names);
}

interface FieldContext {
  readonly mode: Mode;
  /** Whether objects refuse unknown fields, and open lists unknown values. */
  readonly closed: boolean;
  readonly rules: readonly Rule[];
  readonly operationName: (id: string) => string;
}

function objectSchema(fields: readonly Field[], context: FieldContext): JsonSchema {
  const required = fields.filter((field) => field.required && field.aliases.length === 0).map(({ name }) => name);
  const properties = fields.flatMap((field) => {
    const schema = fieldSchema(field, context);
    const alias = { ...schema, description: `Another spelling of \`${field.name}\`.` };
    return [[field.name, schema] as const, ...field.aliases.map((name) => [name, alias] as const)];
  });
  return {
    type: 'object',
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
    ...(context.closed && { additionalProperties: false }),
  };
}

function fieldSchema(field: Field, context: FieldContext): JsonSchema {
  return { description: describe(field, context), ...valueSchema(field, context), ...annotations(field) };
}

function describe(field: Field, { rules, operationName }: FieldContext): string {
  const mine = rules.filter((rule) => namesField(rule, field.path));
  const facts = fieldFacts(field, mine, operationName);
  const type = typeInWords(field);
  const first = [field.description, ...(type === field.type ? [] : [`(${type})`])].join(' ').trim();
  return withFacts(first, facts);
}

/** Markdown: the sentence, then a list. */
function withFacts(first: string, facts: readonly string[]): string {
  return facts.length === 0 ? first : [first, '', ...facts.map((fact) => `- ${fact}`)].join('\n');
}

/** Whether a rule is about a field: its conditions or its choice name it. */
export function namesField({ when, then, exactlyOne: one }: Rule, path: string): boolean {
  return [...when, ...then].some((c) => c.operation === undefined && c.field === path) || (one?.of.includes(path) ?? false);
}

function valueSchema(field: Field, context: FieldContext): JsonSchema {
  const { type, holds, shape, orObject } = field;
  if (holds === 'json') {
    const inside = shape && shapeSchema(shape, context);
    const text: JsonSchema = {
      type: 'string',
      ...lengthSchema(field),
      contentMediaType: 'application/json',
      ...(inside && { contentSchema: inside }),
    };
    return orObject && inside ? { anyOf: [text, inside] } : text;
  }
  if (shape) return shapeSchema(shape, context);
  // Of an object without fields nothing is known; it may hold anything.
  if (type === 'object') return field.fields.length === 0 ? { type } : objectSchema(field.fields, context);
  if (field.valuesType !== undefined) {
    return { ...ref(field.valuesType), ...lengthSchema(field), ...(field.default !== undefined && { default: field.default }) };
  }
  const pattern = field.pattern?.regex ?? (context.mode === 'strict' ? formatsPattern(field.formats) : undefined);
  return {
    type,
    ...valuesSchema(field.values, field.open && !(context.mode === 'strict')),
    ...(field.default !== undefined && { default: field.default }),
    ...lengthSchema(field),
    ...(pattern !== undefined && { pattern }),
    ...(field.range?.min !== undefined && { minimum: field.range.min }),
    ...(field.range?.max !== undefined && { maximum: field.range.max }),
    ...(holds === 'image' && { contentEncoding: 'base64' }),
  };
}

function shapeSchema(shape: Shape, context: FieldContext): JsonSchema {
  if (shape.kind !== 'list') return ref(shape.type);
  return { type: 'array', items: fieldSchema(shape.item, context) };
}

function lengthSchema({ length }: Field): JsonSchema {
  return {
    ...(length?.min !== undefined && { minLength: length.min }),
    ...(length?.max !== undefined && { maxLength: length.max }),
  };
}

function valuesSchema(values: readonly { readonly value: string; readonly means: string }[], open: boolean): JsonSchema {
  if (values.length === 0) return {};
  const names = values.map(({ value }) => value);
  return {
    ...(open ? { 'x-extensible-enum': names } : { enum: names }),
    'x-enumDescriptions': Object.fromEntries(values.map(({ value, means }) => [value, means])),
  };
}

/** yyyy, MM, dd and the like -> as many digits; anything else stands for itself. */
function formatsPattern(formats: readonly string[]): string | undefined {
  if (formats.length === 0) return undefined;
  const one = (format: string) =>
    format.replaceAll(/y+|M+|d+|[^\w]/g, (part) => (/\w/.test(part) ? `\\d{${part.length}}` : `\\u${hex(part)}`));
  return `^(?:${formats.map(one).join('|')})$`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}

function annotations(field: Field): JsonSchema {
  const { example, holds, in: travels, sensitive, formats, limits, notes, source, discrepancies, returnedWhen } = field;
  const asText = holds === 'json' && example !== undefined && typeof example !== 'string';
  return {
    ...(example !== undefined && { examples: [asText ? JSON.stringify(example) : example] }),
    ...(holds !== undefined && { 'x-holds': holds }),
    ...(travels !== undefined && { 'x-upstream': { in: travels } }),
    ...(sensitive !== undefined && { 'x-sensitive': sensitive }),
    ...(formats.length > 0 && { 'x-formats': formats }),
    ...(returnedWhen.length > 0 && { 'x-returned-when': returnedWhen.map(conditionData) }),
    ...(limits.length > 0 && { 'x-limits': limits.map(limitData) }),
    ...(notes.length > 0 && { 'x-notes': notes.map(({ kind, text, source }) => ({ kind, text, source })) }),
    'x-source': source,
    ...valueSources(field),
    ...(discrepancies.length > 0 && { 'x-discrepancies': discrepancies.map(({ id }) => id) }),
  };
}

export function limitData({ id, value, unit, source }: Limit): Json {
  return { id, value, unit, source };
}

/** The values that were read elsewhere than their field. */
function valueSources({ values, codeList, source }: Field): JsonSchema {
  const own = codeList === undefined ? values.filter((value) => value.source.join() !== source.join()) : [];
  return own.length > 0 ? { 'x-enumSources': Object.fromEntries(own.map((value) => [value.value, value.source])) } : {};
}

function ruleData({ id, severity, description, when, then, exactlyOne: one, prevents, effect, source }: Rule): Json {
  return defined({
    id,
    severity,
    description,
    when: when.length > 0 ? when.map(conditionData) : undefined,
    then: then.length > 0 ? then.map(conditionData) : undefined,
    exactlyOne: one && defined({ ...one }),
    prevents,
    effect,
    source,
  });
}

function conditionData({ operation, field, is, present, matches, text }: Condition): Json {
  return defined({ operation, field, is, present, matches, text });
}

/** Without the keys that have no value. */
function defined(record: Readonly<Record<string, Json | undefined>>): Record<string, Json> {
  const given = Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return mapValues(Object.fromEntries(given), (value) => value);
}
