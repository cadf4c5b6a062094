import type { Spec, SpecFile } from '../load/spec.ts';
import type { CallbackFile, DocumentFile, Message as RawMessage, OperationFile, ProductFile } from '../load/spec-types.ts';
import { uniqueBy } from '../unique.ts';
import { buildCodeLists, codesOf } from './codes.ts';
import { toDiscrepancies, toLimits, toNotes } from './facts.ts';
import type { FieldContext } from './fields.ts';
import { allFields, buildMessage, withItems } from './messages.ts';
import { typeNames } from './names.ts';
import type { Callback, CodeList, Discrepancy, Document, Limit, Message, Operation } from './protocol.ts';
import type { Payload, Protocol, Role, Variant } from './protocol.ts';

/** The files of a checked spec -> the protocol they describe. */
export function buildProtocol(spec: Spec): Protocol {
  const codeLists = buildCodeLists(spec);
  const { data } = spec.service;
  const build = messageBuilder(spec, codeLists);
  const operations = spec.operations.map((file) => buildOperation(spec, file, codeLists, build));
  const callbacks = spec.callbacks.map((file) => buildCallback(file, build));
  const payloads = spec.payloads.map((file): Payload => {
    const { name, description, source } = file.data;
    const message = build({ name, role: 'payload', description, file, path: [], raw: file.data, where: name });
    return { kind: 'payload', id: file.id, message, notes: toNotes(file.data.notes, source), source };
  });
  const documents = spec.documents.map((file) => buildDocument(file, codeLists, build));
  const error =
    data.error &&
    build({
      name: typeNames.error,
      role: 'error',
      description: 'The body of a response that is not a success.',
      file: spec.service,
      path: ['error'],
      raw: data.error,
      where: 'error body',
    });
  const protocol = {
    kind: 'protocol',
    id: data.id,
    title: data.title,
    product: data.product,
    version: data.version,
    description: data.description,
    license: data.license,
    endpoints: data.endpoints.map(({ notes, ...endpoint }) => ({
      kind: 'endpoint',
      ...endpoint,
      notes: toNotes(notes, endpoint.source),
    })),
    transport: { kind: 'transport', ...data.transport, notes: toNotes(data.transport.notes, data.transport.source) },
    error,
    operations,
    callbacks,
    payloads,
    documents,
    codeLists,
    sources: Object.entries(spec.sources.data.sources).map(([id, page]) => ({
      kind: 'source',
      id,
      title: page.title,
      authority: page.authority,
      updated: page.updated,
      description: page.description,
    })),
    notes: toNotes(data.notes, data.source),
    source: data.source,
  } as const satisfies Omit<Protocol, 'limits' | 'discrepancies'>;
  const fields = messagesOf(protocol).flatMap((message) => allFields(message.fields).flatMap(withItems));
  return {
    ...protocol,
    limits: byId<Limit>([
      ...toLimits(data.limits, data.title),
      ...[...operations, ...callbacks].flatMap(({ limits }) => limits),
      ...operations.flatMap(({ variants }) => variants.flatMap(({ product }) => product?.limits ?? [])),
      ...fields.flatMap(({ limits }) => limits),
    ]),
    discrepancies: byId<Discrepancy>([
      ...toDiscrepancies(spec.sources.data.discrepancies, 'sources'),
      ...fileDiscrepancies(spec),
      ...codeLists.flatMap(({ codes }) => codes.flatMap(({ discrepancies }) => discrepancies)),
      ...fields.flatMap(({ discrepancies }) => discrepancies),
    ]),
  };
}

interface BuildMessageInput {
  readonly name: string;
  readonly role: Role;
  readonly description: string;
  readonly file: SpecFile<{ readonly source: string[] }>;
  /** Where in the file. */
  readonly path: readonly string[];
  readonly raw: RawMessage;
  /** What limits and discrepancies of its fields say they concern. */
  readonly where: string;
  readonly owner?: string;
}

type MessageBuilder = (input: BuildMessageInput) => Message;

function messageBuilder(spec: Spec, codeLists: readonly CodeList[]): MessageBuilder {
  const parameters = spec.parameters?.data;
  return ({ name, role, description, file, path, raw, where, owner }) => {
    const shared = (role === 'request' ? parameters?.request : parameters?.response) ?? {};
    const context: FieldContext = { spec, codeLists, shared, owner, where, source: file.data.source };
    const sharedRules = role === 'request' ? (parameters?.rules ?? []) : [];
    return buildMessage({ name, role, description, origin: { file: file.source.file, path }, raw, sharedRules, context });
  };
}

function buildOperation(
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
    limits: toLimits(data.limits, data.name),
    notes: toNotes(data.notes, data.source),
    source: data.source,
  };
}

function buildProduct({ id, data }: SpecFile<ProductFile>) {
  const { name, code, label, description, source } = data;
  return {
    kind: 'product',
    id,
    name,
    code,
    label,
    description,
    limits: toLimits(data.limits, label),
    notes: toNotes(data.notes, source),
    source,
  } as const;
}

function buildCallback(file: SpecFile<CallbackFile>, build: MessageBuilder): Callback {
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
    limits: toLimits(data.limits, name),
    notes: toNotes(data.notes, source),
    source,
  };
}

function buildDocument(file: SpecFile<DocumentFile>, codeLists: readonly CodeList[], build: MessageBuilder): Document {
  const { id, data } = file;
  const shapes = codeLists.flatMap((list) => list.shapes).filter(({ shape }) => shape in data.shapes);
  return {
    kind: 'document',
    id,
    name: data.name,
    label: data.label,
    description: data.description,
    codes: data.codes.map(({ code }) => code),
    shapes: shapes.map(({ shape, name, description }) => {
      const raw = data.shapes[shape]!;
      const message = build({
        name: typeNames.documentShape(data.name, name),
        role: 'payload',
        description: `${data.description} ${description}`,
        file,
        path: ['shapes', shape],
        raw: { fields: raw.fields, ...(raw.examples ? { examples: raw.examples } : {}) },
        where: `${data.label}, ${shape}:`,
      });
      return { kind: 'document-shape', shape, message, notes: toNotes(raw.notes, raw.source) };
    }),
    notes: toNotes(data.notes, data.source),
    source: data.source,
  };
}

/** Every message of the protocol. */
export function messagesOf(protocol: Omit<Protocol, 'limits' | 'discrepancies'>): Message[] {
  return [
    ...protocol.operations.flatMap(({ variants }) => variants.flatMap(({ request, response }) => [request, response])),
    ...protocol.callbacks.map(({ query }) => query),
    ...protocol.payloads.map(({ message }) => message),
    ...protocol.documents.flatMap(({ shapes }) => shapes.map(({ message }) => message)),
    ...(protocol.error ? [protocol.error] : []),
  ];
}

function fileDiscrepancies(spec: Spec): Discrepancy[] {
  const { service, operations, callbacks, products, payloads, documents, codeLists } = spec;
  return [
    ...toDiscrepancies(service.data.discrepancies, service.data.title),
    ...[...operations, ...callbacks, ...payloads].flatMap(({ data }) => toDiscrepancies(data.discrepancies, data.name)),
    ...[...products, ...documents, ...codeLists].flatMap(({ data }) => toDiscrepancies(data.discrepancies, data.label)),
  ];
}

/** A shared field brings its facts into each of its messages; each counts once. */
function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return uniqueBy(items, ({ id }) => id);
}
