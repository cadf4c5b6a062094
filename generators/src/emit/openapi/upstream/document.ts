import { refsOf } from '../../../model/json-schema.ts';
import type { Model } from '../../../model/model.ts';
import { noteInWords } from '../../../model/phrases.ts';
import type { Json, Protocol, Variant } from '../../../model/protocol.ts';
import { componentSchemas, toComponent } from '../components.ts';
import { responses } from '../complete/responses.ts';
import { toJson, type OpenApiDocument } from '../document.ts';
import { examplesOf, type ScopedOperation } from '../scope.ts';
import { firstSentence, operationText, withLists } from '../texts.ts';
import { headersOf } from '../transport.ts';
import { requestOf } from './request.ts';

/** One call as it travels on the wire: the real hosts, the headers, and each parameter where it belongs. */
export function upstreamDocument({ protocol, published }: Model, scoped: ScopedOperation, variant: Variant): OpenApiDocument {
  const { title, version, license, transport, endpoints, notes, error } = protocol;
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
    info: {
      title: [title, operation.name, variant.product?.label ?? [], 'upstream'].flat().join(' '),
      version,
      description: withLists(variant.product?.description ?? operation.description, [...notes, ...transport.notes], []),
      ...(license !== undefined && { license: { name: license, identifier: license } }),
    },
    servers: endpoints.map(({ host, label, network }) => ({ url: `https://${host}`, description: `${label}, ${network}` })),
    // The signature covers the whole request; no security scheme of OpenAPI can say how it is made.
    security: [],
    tags: [{ name: title, description: protocol.description }],
    paths: {
      [transport.path]: {
        [transport.method.toLowerCase()]: {
          operationId: operation.name,
          summary: firstSentence(operation.description),
          description: operationText(scoped),
          tags: [title],
          ...wire,
          parameters: [...Object.entries(headersOf(protocol, operation.name)).map(headerParameter), ...wire.parameters],
          responses: responses(protocol, scoped),
          'x-source': operation.source,
          ...(request['x-rules'] !== undefined && { 'x-rules': request['x-rules'] }),
        },
      },
    },
    components: { schemas: toJson(componentSchemas(published, roots)) },
    'x-upstream': wireFacts(protocol),
  };
}

function headerParameter([name, value]: readonly [string, string]): Json {
  return { name, in: 'header', required: true, schema: { type: 'string', enum: [value] }, example: value };
}

function wireFacts({ product, transport, endpoints }: Protocol): Json {
  const { style, signature, source } = transport;
  return {
    product,
    style,
    signature,
    endpoints: endpoints.map(({ kind, label, network, notes, ...endpoint }) => ({
      ...endpoint,
      ...(notes.length > 0 && { notes: notes.map(noteInWords) }),
    })),
    source,
  };
}
