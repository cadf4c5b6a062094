import type { Model } from '../../../model/model.ts';
import type { Json } from '../../../model/protocol.ts';
import { answersOf } from '../answers.ts';
import { toJson, type OpenApiDocument } from '../document.ts';
import type { Scope, ScopedOperation } from '../scope.ts';
import { firstSentence, operationText, plainTitle, withLists } from '../texts.ts';
import type { Form } from './form.ts';
import { gatewaySchemas } from './schemas.ts';

/** The facade in Swagger 2.0, which has no way to combine schemas but one: the form has to be a merged one. */
export function swagger20(model: Model, scope: Scope, form: Form): OpenApiDocument {
  const { title, version, description, license, notes } = model.protocol;
  return {
    swagger: '2.0',
    info: {
      title: plainTitle(scope.title),
      version,
      description: withLists([scope.description, form.remark].join('\n\n'), notes, []),
      ...(license !== undefined && { license: { name: license } }),
    },
    basePath: '/',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    security: [],
    tags: [{ name: plainTitle(title), description }],
    paths: Object.fromEntries(
      scope.operations.map((scoped) => [`/${scoped.operation.name}`, { post: operation(model, scoped) }]),
    ),
    definitions: toJson(gatewaySchemas(model, scope, form, refPath)),
  };
}

function operation({ protocol }: Model, scoped: ScopedOperation): Json {
  const { name, description } = scoped.operation;
  return {
    operationId: name,
    summary: firstSentence(description),
    description: operationText(scoped),
    tags: [plainTitle(protocol.title)],
    parameters: [{ name: 'body', in: 'body', required: true, schema: { $ref: refPath(scoped.request) } }],
    responses: Object.fromEntries(
      answersOf(protocol, scoped).map(({ status, description, schema, examples: [example] }) => [
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
