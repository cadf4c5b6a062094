import { closedSchema } from '../../model/closed-schema.ts';
import { mapValues } from '../../model/json-schema.ts';
import { messagesOf } from '../../model/messages.ts';
import type { Model } from '../../model/model.ts';
import type { Protocol } from '../../model/protocol.ts';
import { unionNames, type Schemas } from '../../model/schemas.ts';
import { remember } from '../../remember.ts';
import { declareDecoded } from './decoded.ts';
import { declareProducts } from './products.ts';
import { declareShapes } from './shapes.ts';
import { specPath } from '../../model/spec-path.ts';

/**
 * The declarations of every message and payload, on the wire and decoded. Types that a code selects are declared elsewhere.
 * Two packages contain these declarations, so they are built once per model.
 */
export const declaredShapes = remember(({ protocol, published }: Model): string => {
  const chosen = new Set(protocol.codeLists.flatMap(({ shapes }) => shapes.map(({ name }) => name)));
  const named = Object.fromEntries(Object.entries(published).filter(([name]) => !chosen.has(name)));
  const wire = declareShapes(withOrigins(withClosedRequests(named, protocol), protocol));
  return [wire, declareProducts(protocol), declareDecoded(protocol)].join('\n');
});

/** Requests allow known fields only, so that a typo in an object literal doesn't compile. */
function withClosedRequests(schemas: Schemas, protocol: Protocol): Schemas {
  const requests = new Set(messagesOf(protocol).flatMap(({ name, role }) => (role === 'request' ? [name] : [])));
  return mapValues(schemas, (schema, name) => (requests.has(name) ? closedSchema(schema) : schema));
}

/** Adds to each schema the file of the spec that defines it. */
function withOrigins(schemas: Schemas, protocol: Protocol): Schemas {
  const files = new Map([
    ...messagesOf(protocol).map(({ name, origin }) => [name, origin.file] as const),
    ...protocol.codeLists.map(({ id, name }) => [name, `codes/${id}.yaml`] as const),
    ...protocol.operations.flatMap((operation) =>
      Object.values(unionNames(operation)).map((type) => [type, `operations/${operation.id}.yaml`] as const),
    ),
  ]);
  const entries = Object.entries(schemas).map(([name, schema]) => {
    const file = files.get(name);
    return [name, { ...schema, ...(file !== undefined && { 'x-generated-from': specPath(file) }) }] as const;
  });
  return Object.fromEntries(entries);
}
