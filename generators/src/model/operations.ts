import { allCarried } from './all-carried.ts';
import type { Spec, SpecFile } from '../load/spec.ts';
import type { CallbackFile, SpecMessage, OperationFile, ProductFile } from '../load/generated/spec-types.ts';
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
  const {
    name,
    description,
    discriminator,
    outcome,
    repeating,
    uncovered = [],
    breach = {},
    limits,
    notes,
    source,
    ...others
  } = data;
  const { kind: _kind, request: _request, response: _response, discrepancies: _discrepancies, ...rest } = others;
  allCarried(rest);
  const owners = discriminator === undefined ? [file] : spec.products.filter(({ data }) => data.operation === id);
  return {
    kind: 'operation',
    id,
    name,
    description,
    variants: owners.map((owner) => buildVariant(data, owner, codeLists, build)),
    discriminator,
    outcome,
    repeating,
    uncovered: uncovered.map(({ code, description, source, ...rest }) => {
      allCarried(rest);
      return { kind: 'uncovered-product', code, description, source };
    }),
    breach,
    limits: toLimits(limits, name, file.source.file),
    notes: toNotes(notes, source),
    source,
  };
}

/** The request and the response of an operation: for one of its products, or for the operation itself if it has no products. */
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

/** Adds the fields and rules of the operation, which apply to all of its products, to the message of a product. */
function withCommon(own: SpecMessage, common: SpecMessage | undefined): SpecMessage {
  if (!common) return own;
  // If both define a field, the definition of the product is used.
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
  const { name, code, label, description, source, limits, notes, ...others } = data;
  const { operation: _operation, request: _request, response: _response, discrepancies: _discrepancies, ...rest } = others;
  allCarried(rest);
  return {
    kind: 'product',
    id,
    name,
    code,
    label,
    description,
    limits: toLimits(limits, label, file),
    notes: toNotes(notes, source),
    source,
  };
}

export function buildCallback(file: SpecFile<CallbackFile>, build: MessageBuilder): Callback {
  const { id, data } = file;
  const {
    name,
    description,
    operation,
    url,
    method,
    sender = 'service',
    outcome,
    query,
    limits,
    notes,
    source,
    ...others
  } = data;
  const { kind: _kind, discrepancies: _discrepancies, ...rest } = others;
  allCarried(rest);
  return {
    kind: 'callback',
    id,
    name,
    description,
    operation,
    url,
    method,
    sender,
    outcome,
    query: build({
      name: typeNames.query(name),
      role: 'query',
      description,
      file,
      path: ['query'],
      raw: query,
      where: name,
    }),
    limits: toLimits(limits, name, file.source.file),
    notes: toNotes(notes, source),
    source,
  };
}
