import { codeListSchema } from './code-list-schema.ts';
import { ref, type JsonSchema } from './json-schema.ts';
import { messageSchema, type SchemaContext } from './message-schema.ts';
import { typeNames } from './names.ts';
import { operationNames } from './phrases.ts';
import type { CodeList, Message, Note, Operation, Protocol } from './protocol.ts';

/** Type name -> schema. References are `#/$defs/<name>`. */
export type Schemas = Readonly<Record<string, JsonSchema>>;

/**
 * published: the schemas for OpenAPI documents and types. Objects are open: no page says that the service rejects unknown
 * parameters, and it adds fields and values to responses without notice.
 * strict: objects and lists of values are closed. Used to check the examples of the spec, and to find what is unknown in a message.
 */
export type SchemaMode = 'published' | 'strict';

/** Builds the JSON Schemas that OpenAPI, types and validators are generated from. So these outputs can't disagree. */
export function buildSchemas(protocol: Protocol, mode: SchemaMode): Schemas {
  const { operations, callbacks, payloads, documents, codeLists, error } = protocol;
  const context: SchemaContext = { isStrict: mode === 'strict', operationName: operationNames(protocol) };
  const message = (m: Message, notes: readonly Note[] = []) => [m.name, messageSchema(m, notes, context)] as const;
  return Object.fromEntries([
    ...operations.flatMap((operation) => [
      ...operation.variants.flatMap(({ request, response }) => [message(request), message(response)]),
      ...(operation.discriminator === undefined ? [] : unions(operation, operation.discriminator)),
    ]),
    ...callbacks.map(({ query }) => message(query)),
    ...(error ? [message(error)] : []),
    ...payloads.map((payload) => message(payload.message, payload.notes)),
    ...documents.flatMap(({ shapes, notes }) => shapes.map((shape) => message(shape.message, [...notes, ...shape.notes]))),
    ...codeLists.flatMap((list) => [[list.name, codeListSchema(list, context)] as const, ...shapeUnions(list)]),
  ]);
}

/** The names of the types that are unions over the products of an operation. */
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
    [names.response, { description: `The response of ${name} for any product.`, anyOf: responses }],
  ];
}

function shapeUnions(list: CodeList): [string, JsonSchema][] {
  return list.shapes.map(({ name, description, byCode }) => {
    const names = [...new Set(Object.values(byCode))];
    return [name, { description, anyOf: names.map(ref), 'x-by-code': byCode }];
  });
}
