import type { Model } from '../../model/model.ts';
import { documentNames } from '../../model/names.ts';
import { remember } from '../../remember.ts';
import { completeDocument } from './complete/document.ts';
import type { OpenApiDocument } from './document.ts';
import { liteForm, openForm, strictForm } from './gateway/form.ts';
import { openApi30 } from './gateway/openapi-3.0.ts';
import { swagger20 } from './gateway/swagger-2.0.ts';
import { scopes, type Scope } from './scope.ts';
import { upstreamDocument } from './upstream/document.ts';

export type OpenApiVersion = '3.1' | '3.0' | '2.0';

/** The kind of a document: the facade in one of its forms, or the calls to the service itself (`upstream`). */
export type Binding = 'complete' | 'gateway' | 'strict' | 'lite' | 'swagger' | 'upstream';

export interface NamedDocument {
  /** The path of its file without extension, relative to the folder of documents. */
  readonly name: string;
  readonly version: OpenApiVersion;
  readonly binding: Binding;
  /** True if it covers every product. */
  readonly isWhole: boolean;
  readonly value: OpenApiDocument;
}

/** What each kind of document is for. */
export const purposes: Readonly<Record<Binding, string>> = {
  complete:
    'For reading, mocks and code generators, in OpenAPI 3.1: complete, with the fields inside JSON text, callbacks, examples and sources.',
  gateway:
    'For gateways, in OpenAPI 3.0.3, recommended: accepts and refuses the same requests as the validators, as far as a schema can.',
  strict: 'For gateways, in OpenAPI 3.0.3, closed: also refuses unknown parameters, and empty values if the types refuse them.',
  lite: 'For gateways that cannot combine schemas: one request with the parameters of every product.',
  swagger: 'For gateways that accept only Swagger 2.0: one request with the parameters of every product.',
  upstream: 'For calls to the service itself, not for a gateway: real hosts, headers, query and form.',
};

/** All documents. Each kind has a function of its own that makes it from the model. */
export const documents = remember((model: Model): readonly NamedDocument[] => {
  const all = scopes(model.protocol);
  return [...all.flatMap((scope) => facades(model, scope)), ...wires(model, all)];
});

function facades(model: Model, scope: Scope): NamedDocument[] {
  const { id, isWhole } = scope;
  const named = (facts: Facts, make: () => OpenApiDocument) => document({ ...facts, isWhole }, make);
  const both = [
    named({ name: `${id}.openapi-3.1`, version: '3.1', binding: 'complete' }, () => completeDocument(model, scope)),
    named({ name: `${id}.openapi-3.0`, version: '3.0', binding: 'gateway' }, () => openApi30(model, scope, openForm)),
  ];
  if (!isWhole) return both;
  const { strict, lite } = documentNames.whole(id);
  return [
    ...both,
    named({ name: `${strict}.openapi-3.0`, version: '3.0', binding: 'strict' }, () => openApi30(model, scope, strictForm)),
    named({ name: `${lite}.openapi-3.0`, version: '3.0', binding: 'lite' }, () => openApi30(model, scope, liteForm)),
    named({ name: `${id}.swagger-2.0`, version: '2.0', binding: 'swagger' }, () => swagger20(model, scope, liteForm)),
  ];
}

type Facts = Pick<NamedDocument, 'name' | 'version' | 'binding'>;

/**
 * Makes a document at once if it covers every product, because several outputs use it. Any other document is made each time it is
 * read, because all of them together would need too much memory.
 */
function document(facts: Facts & Pick<NamedDocument, 'isWhole'>, make: () => OpenApiDocument): NamedDocument {
  if (facts.isWhole) return { ...facts, value: make() };
  return {
    ...facts,
    get value() {
      return make();
    },
  };
}

/** The upstream documents: one for each operation, or for each of its products. */
function wires(model: Model, all: readonly Scope[]): NamedDocument[] {
  const whole = all.filter(({ isWhole }) => isWhole).flatMap(({ operations }) => operations);
  return whole.flatMap(({ operation }) =>
    operation.variants.map((variant): NamedDocument => {
      const name = `${documentNames.upstream(operation.id, variant.product?.id)}.openapi-3.1`;
      const scoped = { operation, variants: [variant], request: variant.request.name, response: variant.response.name };
      const facts = { name, version: '3.1', binding: 'upstream', isWhole: false } as const;
      return document(facts, () => upstreamDocument(model, scoped, variant));
    }),
  );
}
