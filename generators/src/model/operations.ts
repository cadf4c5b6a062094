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
  const owners = data.discriminator === undefined ? [file] : spec.products.filter(({ data }) => data.operation === id);
  return {
    kind: 'operation',
    id,
    name: data.name,
    description: data.description,
    variants: owners.map((owner) => buildVariant(data, owner, codeLists, build)),
    discriminator: data.discriminator,
    outcome: data.outcome,
    repeating: data.repeating,
    uncovered: (data.uncovered ?? []).map(({ code, description, source }) => {
      return { kind: 'uncovered-product', code, description, source };
    }),
    breach: data.breach ?? {},
    limits: toLimits(data.limits, data.name, file.source.file),
    notes: toNotes(data.notes, data.source),
    source: data.source,
  };
}

/** What an operation takes and returns: for one of its products, or whatever there is, if it has none. */
function buildVariant(
  operation: OperationFile,
  owner: SpecFile<OperationFile> | SpecFile<ProductFile>,
  codeLists: readonly CodeList[],
  build: MessageBuilder,
): Variant {
  const product = isProduct(owner) ? buildProduct(owner) : undefined;
  const message = (role: 'request' | 'response') =>
    build({
      name: typeNames[role](operation.name, product?.name ?? ''),
      role,
      description: owner.data.description,
      file: owner,
      path: [role],
      raw: withCommon(owner.data[role] ?? { fields: {} }, product && operation[role]),
      where: [operation.name, product?.name ?? ''].join(' ').trim(),
      owner: owner.id,
    });
  const [request, response] = [message('request'), message('response')];
  const codes = allFields(response.fields).flatMap(({ codeList }) => {
    const list = codeLists.find(({ id }) => id === codeList);
    return list ? codesOf(list, owner.id) : [];
  });
  return { kind: 'variant', product, request, response, returnCodes: codes.filter(({ status }) => status !== undefined) };
}

/** A product's message with the fields and rules that every product of its operation has besides. */
function withCommon(own: RawMessage, common: RawMessage | undefined): RawMessage {
  if (!common) return own;
  // The product's own word on a field counts.
  const others = Object.entries(common.fields).filter(([name]) => !Object.hasOwn(own.fields, name));
  return {
    ...own,
    fields: { ...own.fields, ...Object.fromEntries(others) },
    rules: [...(own.rules ?? []), ...(common.rules ?? [])],
  };
}

function isProduct(owner: SpecFile<OperationFile> | SpecFile<ProductFile>): owner is SpecFile<ProductFile> {
  return 'operation' in owner.data;
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
  const { name, description, operation, url, method, sender = 'service', source } = data;
  return {
    kind: 'callback',
    id,
    name,
    description,
    operation,
    url,
    method,
    sender,
    outcome: data.outcome,
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
