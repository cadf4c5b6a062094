import { limitData } from '../../model/annotations.ts';
import { mapValues } from '../../model/json-schema.ts';
import type { Model } from '../../model/model.ts';
import { code, limitInWords, noteInWords } from '../../model/phrases.ts';
import type { Callback, Json, Limit, Note, Protocol } from '../../model/protocol.ts';
import { asJson, callbackItem, firstSentence } from './callbacks.ts';
import { componentSchemas } from './components.ts';
import { content, responses } from './responses.ts';
import { examplesOf, type Scope, type ScopedOperation } from './scope.ts';

export type OpenApiDocument = { readonly [key: string]: Json };

/** The facade in OpenAPI 3.1: what a team publishes on its own gateway. */
export function document({ protocol, published }: Model, scope: Scope): OpenApiDocument {
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
  const { id, name, description, notes, limits, source } = scoped.operation;
  const own = callbacks.filter((callback) => callback.operation === id);
  const products = scoped.variants.flatMap(({ product }) => (product ? [product] : []));
  return {
    operationId: name,
    summary: firstSentence(description),
    description: withLists(
      [description, ...products.map((product) => `${code(product.code)}: ${product.description}`)].join('\n\n'),
      [...notes, ...products.flatMap((product) => product.notes)],
      [...limits, ...products.flatMap((product) => product.limits)],
    ),
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
    'x-upstream': { headers: mapValues(protocol.transport.headers, (value) => fill(value, name, protocol.version)) },
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

function fill(template: string, operationName: string, version: string): string {
  return template.replaceAll('{operation}', operationName).replaceAll('{version}', version);
}

function withLists(description: string, notes: readonly Note[], limits: readonly Limit[]): string {
  const items = [...notes.map(noteInWords), ...limits.map(limitInWords)];
  return items.length === 0 ? description : [description, '', ...items.map((item) => `- ${item}`)].join('\n');
}
