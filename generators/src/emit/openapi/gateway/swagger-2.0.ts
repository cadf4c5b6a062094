import { mapValues } from '../../../model/json-schema.ts';
import type { Model } from '../../../model/model.ts';
import type { Json, Protocol } from '../../../model/protocol.ts';
import { plainJson } from '../../../plain-json.ts';
import { statusResponses } from '../status-responses.ts';
import type { OpenApiDocument } from '../document.ts';
import { facadePaths } from '../facade.ts';
import { gatewayInfo } from '../info.ts';
import type { Scope, ScopedOperation } from '../scope.ts';
import { operationHead, plainTitle } from '../texts.ts';
import type { Form } from './form.ts';
import type { PlainSchema } from './plain-schema.ts';
import { gatewaySchemas } from './schemas.ts';
import { without } from './without.ts';

/** The facade in Swagger 2.0. It has no `oneOf`, so the form must be a merged one. */
export function swagger20(model: Model, scope: Scope, form: Form): OpenApiDocument {
  const { protocol } = model;
  return {
    swagger: '2.0',
    info: gatewayInfo(protocol, scope, form),
    basePath: '/',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    security: [],
    tags: [{ name: plainTitle(protocol.title), description: protocol.description }],
    paths: facadePaths(scope, (scoped) => operation(protocol, scoped)),
    definitions: plainJson(mapValues(gatewaySchemas(model, scope, form, refPath), inSwagger)),
  };
}

/**
 * Swagger 2.0 can mark only operations as deprecated. For fields, the description says it. The names of values are left out because
 * the document is for gateways with old readers, which may accept only standard keywords.
 */
function inSwagger(schema: PlainSchema): PlainSchema {
  return without('deprecated', without('x-enum-varnames', schema));
}

function operation(protocol: Protocol, scoped: ScopedOperation): Json {
  return {
    ...operationHead(scoped, plainTitle(protocol.title)),
    parameters: [{ name: 'body', in: 'body', required: true, schema: { $ref: refPath(scoped.request) } }],
    responses: Object.fromEntries(
      statusResponses(protocol, scoped).map(({ status, description, schema, examples: [example] }) => [
        status,
        {
          description,
          ...(schema !== undefined && { schema: { $ref: refPath(schema) } }),
          ...(example && { examples: { 'application/json': example.value } }),
        },
      ]),
    ),
  };
}

function refPath(name: string): string {
  return `#/definitions/${name}`;
}
