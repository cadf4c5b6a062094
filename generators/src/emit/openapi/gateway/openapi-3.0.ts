import type { Model } from '../../../model/model.ts';
import type { Json } from '../../../model/protocol.ts';
import { answersOf } from '../answers.ts';
import { schemaRef } from '../components.ts';
import { toJson, type OpenApiDocument } from '../document.ts';
import { examplesOf, type NamedExample, type Scope, type ScopedOperation } from '../scope.ts';
import { firstSentence, operationText, plainTitle, withLists } from '../texts.ts';
import type { Form } from './form.ts';
import { gatewaySchemas } from './schemas.ts';

/** The facade in OpenAPI 3.0, literally 3.0.3: the last version that every gateway of that series knows. */
export function openApi30(model: Model, scope: Scope, form: Form): OpenApiDocument {
  const { title, version, description, license, notes } = model.protocol;
  return {
    openapi: '3.0.3',
    info: {
      title: plainTitle(scope.title),
      version,
      description: withLists([scope.description, form.remark].join('\n\n'), notes, []),
      ...(license !== undefined && { license: { name: license } }),
    },
    servers: [{ url: '/', description: 'The gateway that publishes this document.' }],
    security: [],
    tags: [{ name: plainTitle(title), description }],
    paths: Object.fromEntries(
      scope.operations.map((scoped) => [`/${scoped.operation.name}`, { post: operation(model, scoped) }]),
    ),
    components: { schemas: toJson(gatewaySchemas(model, scope, form, (name) => schemaRef(name).$ref)) },
  };
}

function operation({ protocol }: Model, scoped: ScopedOperation): Json {
  const { name, description } = scoped.operation;
  const examples = examplesOf(scoped, ({ request }) => request);
  return {
    operationId: name,
    summary: firstSentence(description),
    description: operationText(scoped),
    tags: [plainTitle(protocol.title)],
    requestBody: { required: true, content: content(scoped.request, examples) },
    responses: Object.fromEntries(
      answersOf(protocol, scoped).map(({ status, description, schema, examples }) => [
        status,
        { description, ...(schema !== undefined && { content: content(schema, examples) }) },
      ]),
    ),
  };
}

function content(schema: string, [example]: readonly NamedExample[]): Json {
  return { 'application/json': { schema: schemaRef(schema), ...(example && { example: example.value }) } };
}
