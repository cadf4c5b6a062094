import { annotations, ruleData, valuesSchema } from './annotations.ts';
import { formatsPattern } from './date-forms.ts';
import { ruleFields } from './facts.ts';
import { ref, type JsonSchema } from './json-schema.ts';
import { fieldFactsInWords } from './fact-words.ts';
import { noteInWords, typeInWords, withFacts } from './phrases.ts';
import type { Field, Message, Note, Rule, Shape } from './protocol.ts';
import { rulePredicate } from './predicates/of-facts.ts';
import { predicateSchema } from './predicates/json-schema.ts';
import { aliasChecks } from './rule-checks.ts';

/** What building the schema of a message depends on. */
export interface SchemaContext {
  /** Whether the schema refuses unknown fields and values. */
  readonly isStrict: boolean;
  readonly operationName: (id: string) => string;
}

export function messageSchema(message: Message, notes: readonly Note[], context: SchemaContext): JsonSchema {
  const { fields, rules, description } = message;
  const enforced = rules.filter(({ severity, decidable }) => severity === 'issue' && decidable);
  const aliases = fields.flatMap(aliasChecks).map(({ predicate }) => predicateSchema(predicate));
  const allOf = [...enforced.map((rule) => ({ $comment: rule.id, ...predicateSchema(rulePredicate(rule)) })), ...aliases];
  return {
    description: withFacts(description, notes.map(noteInWords)),
    ...objectSchema(fields, { ...context, rules }),
    ...(allOf.length > 0 && { allOf }),
    'x-source': message.source,
    ...(rules.length > 0 && { 'x-rules': rules.map(ruleData) }),
    // OpenAPI shows the examples of requests and responses beside the schema, with their titles.
    ...(message.role === 'payload' && message.examples.length > 0 && { examples: message.examples.map(({ value }) => value) }),
  };
}

interface FieldSchemaContext extends SchemaContext {
  readonly rules: readonly Rule[];
}

function objectSchema(fields: readonly Field[], context: FieldSchemaContext): JsonSchema {
  const required = fields.filter((field) => field.required && field.aliases.length === 0).map(({ name }) => name);
  const properties = fields.flatMap((field) => {
    const schema = fieldSchema(field, context);
    const alias = { ...schema, description: `Alias of \`${field.name}\`.` };
    return [[field.name, schema] as const, ...field.aliases.map((name) => [name, alias] as const)];
  });
  return {
    type: 'object',
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
    ...(context.isStrict && { additionalProperties: false }),
  };
}

function fieldSchema(field: Field, context: FieldSchemaContext): JsonSchema {
  return { description: describe(field, context), ...valueSchema(field, context), ...annotations(field) };
}

function describe(field: Field, { rules, operationName }: FieldSchemaContext): string {
  const mine = rules.filter((rule) => ruleFields(rule).includes(field.path));
  const facts = fieldFactsInWords(field, mine, operationName);
  const type = typeInWords(field);
  const first = [field.description, ...(type === field.type ? [] : [`(${type})`])].join(' ').trim();
  return withFacts(first, facts);
}

function valueSchema(field: Field, context: FieldSchemaContext): JsonSchema {
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
  // An object without known fields may contain anything.
  if (type === 'object') return field.fields.length === 0 ? { type } : objectSchema(field.fields, context);
  if (field.valuesType !== undefined) {
    return { ...ref(field.valuesType), ...lengthSchema(field), ...(field.default !== undefined && { default: field.default }) };
  }
  const pattern =
    field.pattern?.regex ??
    (context.isStrict && field.formats.length > 0 ? formatsPattern(field.formats, field.endless) : undefined);
  return {
    type,
    ...valuesSchema(field.values, field.open && !context.isStrict),
    ...(field.except.length > 0 && field.open && !context.isStrict && { not: { enum: field.except } }),
    ...(field.default !== undefined && { default: field.default }),
    ...lengthSchema(field),
    ...(pattern !== undefined && { pattern }),
    ...(field.range?.min !== undefined && { minimum: field.range.min }),
    ...(field.range?.max !== undefined && { maximum: field.range.max }),
    ...(holds === 'image' && { contentEncoding: 'base64' }),
  };
}

function shapeSchema(shape: Shape, context: FieldSchemaContext): JsonSchema {
  if (shape.kind !== 'list') return ref(shape.type);
  return { type: 'array', items: fieldSchema(shape.item, context) };
}

function lengthSchema({ length }: Field): JsonSchema {
  return {
    ...(length?.min !== undefined && { minLength: length.min }),
    ...(length?.max !== undefined && { maxLength: length.max }),
  };
}
