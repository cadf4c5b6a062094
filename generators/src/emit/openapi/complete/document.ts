import { defined, limitData } from '../../../model/annotations.ts';
import { mapValues, refsOf } from '../../../model/json-schema.ts';
import type { Model } from '../../../model/model.ts';
import { plainSchemas } from '../../../model/plain-schemas.ts';
import { noteInWords } from '../../../model/phrases.ts';
import type { Callback, Json, Protocol } from '../../../model/protocol.ts';
import { plainJson } from '../../../plain-json.ts';
import { componentSchemas } from '../components.ts';
import { callbackItem } from './callbacks.ts';
import { forGenerators } from './for-generators.ts';
import { content, responses } from './responses.ts';
import { examplesOf, type Scope, type ScopedOperation } from '../scope.ts';
import { operationHead, withLists } from '../texts.ts';
import type { OpenApiDocument } from '../document.ts';
import { facadePaths, facadeServers } from '../facade.ts';
import { info31 } from '../info.ts';
import { endpointFacts, headersOf } from '../transport.ts';

/** The facade in OpenAPI 3.1, with all facts. */
export function completeDocument(model: Model, scope: Scope): OpenApiDocument {
  const { protocol } = model;
  const schemas = plainSchemas(model);
  const callbacks = protocol.callbacks.filter((callback) =>
    scope.operations.some(({ operation }) => operation.id === callback.operation),
  );
  const items = Object.fromEntries(
    callbacks.map((callback) => [callback.name, callbackItem(callback, schemas[callback.query.name] ?? {}, protocol.title)]),
  );
  const roots = [
    ...scope.operations.flatMap(({ request, response }) => [request, response]),
    ...(protocol.error ? [protocol.error.name] : []),
    ...protocol.codeLists.map(({ name }) => name),
    ...callbacks.flatMap(({ query }) => refsOf(schemas[query.name] ?? {})),
  ];
  return {
    openapi: '3.1.0',
    info: info31(protocol, scope.title, withLists(scope.description, protocol.notes, [])),
    servers: facadeServers,
    security: [],
    tags: [{ name: protocol.title, description: scope.description }],
    paths: facadePaths(scope, (scoped) => operation(protocol, scoped, callbacks)),
    ...(callbacks.length > 0 && { webhooks: mapValues(items, (_, name) => ({ $ref: `#/components/pathItems/${name}` })) }),
    components: {
      schemas: plainJson(mapValues(componentSchemas(schemas, roots), forGenerators)),
      ...(callbacks.length > 0 && { pathItems: items }),
    },
    'x-upstream': upstream(protocol),
    'x-limits': protocol.limits.map((limit) => ({
      ...Object(limitData(limit)),
      description: limit.description,
      where: limit.where,
    })),
    'x-sources': Object.fromEntries(
      protocol.sources.map(({ kind, id, address, updated, ...rest }) => [id, { ...rest, ...defined({ address, updated }) }]),
    ),
    ...(scope.isWhole && { 'x-discrepancies': discrepancies(protocol) }),
  };
}

function discrepancies(protocol: Protocol): Json {
  return protocol.discrepancies.map(({ id, nature, where, about, says, taken }) => ({
    id,
    kind: nature,
    where,
    about,
    says: says.map(({ source, text }) => ({ source, text })),
    taken,
  }));
}

function operation(protocol: Protocol, scoped: ScopedOperation, callbacks: readonly Callback[]): Json {
  const { id, name, source } = scoped.operation;
  const own = callbacks.filter((callback) => callback.operation === id);
  return {
    ...operationHead(scoped, protocol.title),
    requestBody: {
      required: true,
      ...content(
        scoped.request,
        examplesOf(scoped, (variant) => variant.request),
      ),
    },
    responses: responses(protocol, scoped),
    ...(own.length > 0 && {
      callbacks: Object.fromEntries(
        own.map(({ name: callback, url }) => [
          callback,
          { [`{$request.body#/${url}}`]: { $ref: `#/components/pathItems/${callback}` } },
        ]),
      ),
    }),
    'x-source': source,
    'x-upstream': { headers: headersOf(protocol, name) },
  };
}

/** How a call to the service itself is sent. */
function upstream(protocol: Protocol): Json {
  const { style, method, path, headers, signature, notes, source } = protocol.transport;
  return {
    product: protocol.product,
    style,
    method,
    path,
    headers,
    signature,
    notes: notes.map(noteInWords),
    source,
    endpoints: endpointFacts(protocol),
  };
}
