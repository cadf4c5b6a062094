import type { Model } from '../../../model/model.ts';
import type { Json, Protocol } from '../../../model/protocol.ts';
import { plainJson } from '../../../plain-json.ts';
import { statusResponses } from '../status-responses.ts';
import { schemaRef } from '../components.ts';
import type { OpenApiDocument } from '../document.ts';
import { facadePaths, facadeServers } from '../facade.ts';
import { gatewayInfo } from '../info.ts';
import { examplesOf, type NamedExample, type Scope, type ScopedOperation } from '../scope.ts';
import { operationHead, plainTitle } from '../texts.ts';
import type { Form } from './form.ts';
import { gatewaySchemas } from './schemas.ts';

/** The facade in OpenAPI 3.0.3, the latest 3.0 version that all gateways support. */
export function openApi30(model: Model, scope: Scope, form: Form): OpenApiDocument {
  const { protocol } = model;
  return {
    openapi: '3.0.3',
    info: gatewayInfo(protocol, scope, form),
    servers: facadeServers,
    security: [],
    tags: [{ name: plainTitle(protocol.title), description: protocol.description }],
    paths: facadePaths(scope, (scoped) => operation(protocol, scoped)),
    components: { schemas: plainJson(gatewaySchemas(model, scope, form, (name) => schemaRef(name).$ref)) },
  };
}

function operation(protocol: Protocol, scoped: ScopedOperation): Json {
  const examples = examplesOf(scoped, ({ request }) => request);
  return {
    ...operationHead(scoped, plainTitle(protocol.title)),
    requestBody: { required: true, content: content(scoped.request, examples) },
    responses: Object.fromEntries(
      statusResponses(protocol, scoped).map(({ status, description, schema, examples }) => [
        status,
        { description, ...(schema !== undefined && { content: content(schema, examples) }) },
      ]),
    ),
  };
}

function content(schema: string, [example]: readonly NamedExample[]): Json {
  return { 'application/json': { schema: schemaRef(schema), ...(example && { example: example.value }) } };
}
