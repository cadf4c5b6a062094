import type { Model } from '../../../model/model.ts';
import type { Message } from '../../../model/protocol.ts';
import type { Scope, ScopedOperation } from '../scope.ts';
import type { Form } from './form.ts';
import { merge, type Part } from './merge.ts';
import { messageSchema } from './message-schema.ts';
import type { PlainSchema } from './plain-schema.ts';

export type Ref = (name: string) => string;

/** The schemas of a document by name: requests, responses and the error body, and nothing that they would refer to. */
export function gatewaySchemas(model: Model, scope: Scope, form: Form, ref: Ref): Record<string, PlainSchema> {
  const { error } = model.protocol;
  return Object.fromEntries([
    ...scope.operations.flatMap((scoped) => [...requests(model, scoped, form, ref), response(model, scoped, form)]),
    ...(error ? [[error.name, messageSchema(error, model, form)] as const] : []),
  ]);
}

type NamedSchema = readonly [string, PlainSchema];

function requests(model: Model, scoped: ScopedOperation, form: Form, ref: Ref): NamedSchema[] {
  const { operation, variants, request } = scoped;
  const { description, discriminator } = operation;
  const parts = partsOf(model, scoped, form, (variant) => variant.request);
  const [only, ...others] = parts;
  if (only && others.length === 0) return [[request, only.schema]];
  if (form.products === 'merged' || discriminator === undefined) return [[request, merge(description, parts)]];
  const mapping = variants.flatMap(({ product, request: { name } }) => (product ? [[product.code, ref(name)] as const] : []));
  const union: PlainSchema = {
    description,
    type: 'object',
    oneOf: variants.map(({ request: { name } }) => ({ $ref: ref(name) })),
    discriminator: { propertyName: discriminator, mapping: Object.fromEntries(mapping) },
  };
  return [...variants.map(({ request: { name } }, i): NamedSchema => [name, parts[i]?.schema ?? {}]), [request, union]];
}

/** Responses are one open object, whatever the product: what comes back doesn't distinguish the products. */
function response(model: Model, scoped: ScopedOperation, form: Form): NamedSchema {
  const parts = partsOf(model, scoped, { ...form, hasRules: false }, (variant) => variant.response);
  const [only, ...others] = parts;
  const description = `What ${scoped.operation.name} answers, whatever the product.`;
  return [scoped.response, only && others.length === 0 ? only.schema : merge(description, parts)];
}

function partsOf(
  model: Model,
  { operation, variants }: ScopedOperation,
  form: Form,
  pick: (variant: ScopedOperation['variants'][number]) => Message,
): Part[] {
  return variants.map((variant) => ({
    name: variant.product?.code ?? operation.name,
    schema: messageSchema(pick(variant), model, form),
  }));
}
