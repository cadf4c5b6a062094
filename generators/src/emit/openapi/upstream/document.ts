import { refsOf } from '../../../model/json-schema.ts';
import type { Model } from '../../../model/model.ts';
import type { Json, Protocol, Variant } from '../../../model/protocol.ts';
import { plainJson } from '../../../plain-json.ts';
import { componentSchemas, toComponent } from '../components.ts';
import { responses } from '../complete/responses.ts';
import type { OpenApiDocument } from '../document.ts';
import { info31 } from '../info.ts';
import { examplesOf, type ScopedOperation } from '../scope.ts';
import { operationHead, withLists } from '../texts.ts';
import { endpointFacts, headersOf } from '../transport.ts';
import { requestOf } from './request.ts';

/** A document for calls to the service itself: real hosts, headers, and each parameter where it is sent. */
export function upstreamDocument({ protocol, published }: Model, scoped: ScopedOperation, variant: Variant): OpenApiDocument {
  const { title, transport, endpoints, notes, error } = protocol;
  const { operation } = scoped;
  const request = toComponent(published[variant.request.name] ?? {});
  const wire = requestOf(
    variant.request,
    request,
    examplesOf(scoped, (one) => one.request),
  );
  const roots = [variant.response.name, ...(error ? [error.name] : []), ...refsOf(published[variant.request.name] ?? {})];
  return {
    openapi: '3.1.0',
    info: info31(
      protocol,
      [title, operation.name, variant.product?.label ?? [], 'upstream'].flat().join(' '),
      withLists(variant.product?.description ?? operation.description, [...notes, ...transport.notes], []),
    ),
    servers: endpoints.map(({ host, label, network }) => ({ url: `https://${host}`, description: `${label}, ${network}` })),
    // The signature covers the whole request. No security scheme of OpenAPI can describe that.
    security: [],
    tags: [{ name: title, description: protocol.description }],
    paths: {
      [transport.path]: {
        [transport.method.toLowerCase()]: {
          ...operationHead(scoped, title),
          ...wire,
          parameters: [...Object.entries(headersOf(protocol, operation.name)).map(headerParameter), ...wire.parameters],
          responses: responses(protocol, scoped),
          'x-source': operation.source,
          ...(request['x-rules'] !== undefined && { 'x-rules': request['x-rules'] }),
        },
      },
    },
    components: { schemas: plainJson(componentSchemas(published, roots)) },
    'x-upstream': wireFacts(protocol),
  };
}

function headerParameter([name, value]: readonly [string, string]): Json {
  return { name, in: 'header', required: true, schema: { type: 'string', enum: [value] }, example: value };
}

/** Facts about the transport that `servers` doesn't contain. */
function wireFacts(protocol: Protocol): Json {
  const { style, signature, source } = protocol.transport;
  const endpoints = endpointFacts(protocol).map(({ label, network, ...endpoint }) => endpoint);
  return { product: protocol.product, style, signature, endpoints, source };
}
