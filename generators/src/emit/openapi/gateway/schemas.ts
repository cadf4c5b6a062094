import { messagesOf } from '../../../model/messages.ts';
import type { Model } from '../../../model/model.ts';
import type { Message } from '../../../model/protocol.ts';
import { remember } from '../../../remember.ts';
import { componentSchemas } from '../components.ts';
import type { Scope, ScopedOperation } from '../scope.ts';
import { fieldSchema, type ListRef } from './field-schema.ts';
import type { Form } from './form.ts';
import { merge, type MergePart } from './merge.ts';
import { messageSchema } from './message-schema.ts';
import type { PlainSchema } from './plain-schema.ts';

export type Ref = (name: string) => string;

/**
 * The schemas of a document by name: requests, responses, the error body, the code lists that requests share, and the payloads
 * inside JSON text. Nothing refers to the payloads, because no gateway checks JSON text. They are there for code generators.
 */
export function gatewaySchemas(model: Model, scope: Scope, form: Form, ref: Ref): Record<string, PlainSchema> {
  const { error } = model.protocol;
  const shared = new Set<string>();
  const listRef = (name: string): string => {
    shared.add(name);
    return ref(name);
  };
  const messages = [
    ...scope.operations.flatMap((scoped) => [...requests(model, scoped, form, ref, listRef), response(model, scoped)]),
    ...(error ? [[error.name, messageSchema(error, model, form)] as const] : []),
  ];
  const lists = [...shared].map((name) => [name, fieldSchema(model.published[name] ?? {}, model.published)] as const);
  return Object.fromEntries([...messages, ...lists, ...payloads(model, scope)]);
}

/** A response or a payload as one flat object. It is the same in every document. */
const flatMessage = remember((model: Model) =>
  remember((message: Message) => messageSchema(message, model, { isClosed: false, hasRules: false })),
);

/** The payloads inside the JSON text of responses, each as one flat object. */
function payloads(model: Model, { operations }: Scope): NamedSchema[] {
  const reached = componentSchemas(
    model.published,
    operations.map(({ response }) => response),
  );
  return messagesOf(model.protocol)
    .filter(({ name, role }) => role === 'payload' && Object.hasOwn(reached, name))
    .map((message) => {
      // In the example of the payload, JSON text is already parsed, which the schema doesn't allow. The examples of its fields stay.
      const { example: _, ...schema } = flatMessage(model)(message);
      return [message.name, schema];
    });
}

type NamedSchema = readonly [string, PlainSchema];

function requests(model: Model, scoped: ScopedOperation, form: Form, ref: Ref, listRef: ListRef): NamedSchema[] {
  const { operation, variants, request } = scoped;
  const { description, discriminator } = operation;
  const isMerged = form.products === 'merged' || discriminator === undefined;
  const isWhole = !isMerged || variants.length === 1;
  const parts = partsOf(scoped, (variant) => messageSchema(variant.request, model, form, isWhole ? listRef : undefined));
  const [only, ...others] = parts;
  if (only && others.length === 0) return [[request, only.schema]];
  if (isMerged) return [[request, merge(description, parts)]];
  const mapping = variants.flatMap(({ product, request: { name } }) => (product ? [[product.code, ref(name)] as const] : []));
  const union: PlainSchema = {
    description,
    type: 'object',
    oneOf: variants.map(({ request: { name } }) => ({ $ref: ref(name) })),
    discriminator: { propertyName: discriminator, mapping: Object.fromEntries(mapping) },
  };
  return [...variants.map(({ request: { name } }, i): NamedSchema => [name, parts[i]?.schema ?? {}]), [request, union]];
}

/** One open object for the responses of all products, because a response doesn't say which product it is for. */
function response(model: Model, scoped: ScopedOperation): NamedSchema {
  const parts = partsOf(scoped, ({ response }) => flatMessage(model)(response));
  const [only, ...others] = parts;
  const description = `The response of ${scoped.operation.name} for any product.`;
  return [scoped.response, only && others.length === 0 ? only.schema : merge(description, parts)];
}

function partsOf(
  { operation, variants }: ScopedOperation,
  schemaOf: (variant: ScopedOperation['variants'][number]) => PlainSchema,
): MergePart[] {
  return variants.map((variant) => ({ name: variant.product?.code ?? operation.name, schema: schemaOf(variant) }));
}
