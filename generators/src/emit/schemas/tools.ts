import { refName, withoutAnnotations, type JsonSchema } from '../../model/json-schema.ts';
import type { Field, Json, Message, Operation, Protocol, Variant } from '../../model/protocol.ts';
import type { Schemas } from '../../model/schemas.ts';
import { plainJson } from '../../plain-json.ts';

/**
 * The operations as tools for language models, in the format of the Model Context Protocol: one tool for each product. A model
 * reads all of this with every question, so it is short: one sentence and the values of each parameter. Parameters that no page
 * describes are left out.
 */
export function tools({ operations }: Protocol, schemas: Schemas): Json {
  return operations.flatMap((operation) => operation.variants.map((variant) => tool(operation, variant, schemas)));
}

function tool(operation: Operation, { product, request }: Variant, schemas: Schemas): Json {
  const schema = schemas[request.name] ?? {};
  const described = request.fields.filter((field) => field.described);
  const properties = described.map(
    (field) => [field.name, parameter(field, schema.properties?.[field.name] ?? {}, schemas)] as const,
  );
  return {
    name: toolName(product ? `${operation.name}_${product.id}` : operation.name),
    description: [firstSentence(operation.description), ...(product ? [product.description] : []), ...rulesOf(request)].join(' '),
    inputSchema: plainJson({
      type: 'object',
      properties: Object.fromEntries(properties),
      required: schema.required ?? [],
      additionalProperties: false,
    }),
  };
}

/** A name in snake case, which every language model accepts. */
function toolName(text: string): string {
  return text
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .replaceAll('-', '_')
    .toLowerCase();
}

function parameter(field: Field, { $ref, ...beside }: JsonSchema, schemas: Schemas): JsonSchema {
  const {
    type,
    enum: values,
    pattern,
    minLength,
    maxLength,
  } = withoutAnnotations({ ...($ref !== undefined && schemas[refName($ref)]), ...beside });
  return {
    description: [firstSentence(field.description), ...meanings(field)].join(' '),
    ...(type !== undefined && { type }),
    ...(values && { enum: values }),
    ...(pattern !== undefined && { pattern }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

/** The meaning of each value, and the default. */
function meanings({ values, default: usual }: Field): string[] {
  const lines = values.map(({ value, means }) => `${value}: ${firstClause(means)}`);
  return [...(lines.length > 0 ? [`${lines.join('; ')}.`] : []), ...(usual === undefined ? [] : [`Default: ${usual}.`])];
}

/** The rules across parameters, which the input schema doesn't express. */
function rulesOf({ rules }: Message): string[] {
  return rules.filter(({ severity, decidable }) => severity === 'issue' && decidable).map(({ description }) => description);
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/, 1)[0] ?? text;
}

function firstClause(text: string): string {
  return text.split(/[;.]/, 1)[0] ?? text;
}
