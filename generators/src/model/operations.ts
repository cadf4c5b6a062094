import type { Spec, SpecFile } from '../load/spec.ts';
import type { CallbackFile, Message as RawMessage, OperationFile, ProductFile } from '../load/generated/spec-types.ts';
import { codesOf } from './codes.ts';
import { toLimits, toNotes } from './facts.ts';
import type { MessageBuilder } from './message-builder.ts';
import { allFields } from './messages.ts';
import { typeNames } from './names.ts';
import type { Callback, CodeList, Operation, Product, Variant } from './protocol.ts';

export function buildOperation(
  spec: Spec,
  file: SpecFile<OperationFile>,
  codeLists: readonly CodeList[],
  build: MessageBuilder,
): Operation {
  const { id, data } = file;
  const products = spec.products.filter((product) => product.data.operation === id);
  const variant = (owner: string, messages: Pick<Variant, 'request' | 'response' | 'product'>): Variant => {
    const listed = allFields(messages.response.fields).map((field) => codeLists.find((l) => l.id === field.codeList));
    const codes = listed.flatMap((list) => (list ? codesOf(list, owner) : []));
    return { kind: 'variant', ...messages, returnCodes: codes.filter(({ status }) => status !== undefined) };
  };
  const message = (role: 'request' | 'response', owner: SpecFile<OperationFile | ProductFile>, raw: RawMessage, product = '') =>
    build({
      name: typeNames[role](data.name, product),
      role,
      description: owner.data.description,
      file: owner,
      path: [role],
      raw,
      where: [data.name, product].join(' ').trim(),
      owner: owner.id,
    });
  const none: RawMessage = { fields: {} };
  const whole = () =>
    variant(id, {
      product: undefined,
      request: message('request', file, data.request ?? none),
      response: message('response', file, data.response ?? none),
    });
  return {
    kind: 'operation',
    id,
    name: data.name,
    description: data.description,
    variants:
      data.discriminator === undefined
        ? [whole()]
        : products.map((product) =>
            variant(product.id, {
              product: buildProduct(product),
              request: message('request', product, product.data.request, product.data.name),
              response: message('response', product, product.data.response, product.data.name),
            }),
          ),
    discriminator: data.discriminator,
    breach: data.breach ?? {},
    limits: toLimits(data.limits, data.name, file.source.file),
    notes: toNotes(data.notes, data.source),
    source: data.source,
  };
}

function buildProduct({ id, source: { file }, data }: SpecFile<ProductFile>): Product {
  const { name, code, label, description, source } = data;
  return {
    kind: 'product',
    id,
    name,
    code,
    label,
    description,
    limits: toLimits(data.limits, label, file),
    notes: toNotes(data.notes, source),
    source,
  };
}

export function buildCallback(file: SpecFile<CallbackFile>, build: MessageBuilder): Callback {
  const { id, data } = file;
  const { name, description, operation, url, method, source } = data;
  return {
    kind: 'callback',
    id,
    name,
    description,
    operation,
    url,
    method,
    query: build({
      name: typeNames.query(name),
      role: 'query',
      description,
      file,
      path: ['query'],
      raw: data.query,
      where: name,
    }),
    limits: toLimits(data.limits, name, file.source.file),
    notes: toNotes(data.notes, source),
    source,
  };
}
