import { limitData } from '../../../model/annotations.ts';
import { mapValues } from '../../../model/json-schema.ts';
import type { Model } from '../../../model/model.ts';
import { noteInWords } from '../../../model/phrases.ts';
import type { Callback, Json, Protocol } from '../../../model/protocol.ts';
import { asJson, componentSchemas } from '../components.ts';
import { callbackItem } from './callbacks.ts';
import { content, responses } from './responses.ts';
import { examplesOf, type Scope, type ScopedOperation } from '../scope.ts';
import { firstSentence, operationText, withLists } from '../texts.ts';
import type { OpenApiDocument } from '../document.ts';
import { headersOf } from '../transport.ts';

/** The facade in OpenAPI 3.1: what a team publishes on its own gateway. */
export function completeDocument({ protocol, published }: Model, scope: Scope): OpenApiDocument {
  const callbacks = protocol.callbacks.filter((callback) =>
    scope.operations.some(({ operation }) => operation.id === callback.operation),
  );
  const items = Object.fromEntries(
    callbacks.map((callback) => [callback.name, callbackItem(callback, published[callback.query.name] ?? {}, protocol.title)]),
  );
  const roots = [
    ...scope.operations.flatMap(({ request, response }) => [request, response]),
    ...(protocol.error ? [protocol.error.name] : []),
    ...protocol.codeLists.map(({ name }) => name),
  ];
  return {
    openapi: '3.1.0',
    info: {
      title: scope.title,
      version: protocol.version,
      description: withLists(scope.description, protocol.notes, []),
      ...(protocol.license !== undefined && { license: { name: protocol.license, identifier: protocol.license } }),
    },
    servers: [{ url: '/', description: 'The gateway that publishes this document.' }],
    security: [],
    tags: [{ name: protocol.title, description: scope.description }],
    paths: Object.fromEntries(
      scope.operations.map((scoped) => [`/${scoped.operation.name}`, { post: operation(protocol, scoped, callbacks) }]),
    ),
    ...(callbacks.length > 0 && { webhooks: mapValues(items, (_, name) => ({ $ref: `#/components/pathItems/${name}` })) }),
    components: {
      schemas: mapValues(componentSchemas(published, roots), asJson),
      ...(callbacks.length > 0 && { pathItems: items }),
    },
    'x-upstream': upstream(protocol),
    'x-limits': protocol.limits.map((limit) => ({
      ...Object(limitData(limit)),
      description: limit.description,
      where: limit.where,
    })),
    'x-sources': Object.fromEntries(
      protocol.sources.map(({ kind, id, updated, ...rest }) => [id, { ...rest, ...(updated !== undefined && { updated }) }]),
    ),
    ...(scope.isWhole && { 'x-discrepancies': discrepancies(protocol) }),
  };
}

function discrepancies(protocol: Protocol): Json {
  return protocol.discrepancies.map(({ id, where, about, says, taken }) => ({
    id,
    where,
    about,
    says: says.map(({ source, text }) => ({ source, text })),
    taken,
  }));
}

function operation(protocol: Protocol, scoped: ScopedOperation, callbacks: readonly Callback[]): Json {
  const { id, name, description, source } = scoped.operation;
  const own = callbacks.filter((callback) => callback.operation === id);
  return {
    operationId: name,
    summary: firstSentence(description),
    description: operationText(scoped),
    tags: [protocol.title],
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

/** How a call really travels. */
function upstream({ product, transport, endpoints }: Protocol): Json {
  const { style, method, path, headers, signature, notes, source } = transport;
  return {
    product,
    style,
    method,
    path,
    headers,
    signature,
    notes: notes.map(noteInWords),
    source,
    endpoints: endpoints.map(({ kind, notes: own, ...endpoint }) => ({
      ...endpoint,
      ...(own.length > 0 && { notes: own.map(noteInWords) }),
    })),
  };
}
