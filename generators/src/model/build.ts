import type { Spec } from '../load/spec.ts';
import { uniqueBy } from '../unique.ts';
import { buildCodeLists } from './codes.ts';
import { buildDocument } from './documents.ts';
import { toDiscrepancies, toLimits, toNotes } from './facts.ts';
import { messageBuilder } from './message-builder.ts';
import { allFields, messagesOf, withItems } from './messages.ts';
import { typeNames } from './names.ts';
import { buildCallback, buildOperation } from './operations.ts';
import type { Discrepancy, Limit, Payload, Protocol } from './protocol.ts';

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
    flow: (data.flow ?? []).map(({ from, to, does, call, starts = [], source }) => {
      return { kind: 'flow-step', from, to, does, call, starts, source };
    }),
    changes: (data.changes ?? []).map((change) => ({ kind: 'change', ...change })),
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
      ...toLimits(data.limits, data.title, spec.service.source.file),
      ...[...operations, ...callbacks].flatMap(({ limits }) => limits),
      ...operations.flatMap(({ variants }) => variants.flatMap(({ product }) => product?.limits ?? [])),
      ...fields.flatMap(({ limits }) => limits),
    ]),
    discrepancies: byId<Discrepancy>([
      ...toDiscrepancies(spec.sources.data.discrepancies, 'sources', spec.sources.source.file),
      ...fileDiscrepancies(spec),
      ...codeLists.flatMap(({ codes }) => codes.flatMap(({ discrepancies }) => discrepancies)),
      ...fields.flatMap(({ discrepancies }) => discrepancies),
    ]),
  };
}

function fileDiscrepancies(spec: Spec): Discrepancy[] {
  const { service, operations, callbacks, products, payloads, documents, codeLists } = spec;
  return [
    ...toDiscrepancies(service.data.discrepancies, service.data.title, service.source.file),
    ...[...operations, ...callbacks, ...payloads].flatMap(({ source, data }) =>
      toDiscrepancies(data.discrepancies, data.name, source.file),
    ),
    ...[...products, ...documents, ...codeLists].flatMap(({ source, data }) =>
      toDiscrepancies(data.discrepancies, data.label, source.file),
    ),
  ];
}

/** A shared field brings its facts into each of its messages; each counts once. */
function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return uniqueBy(items, ({ id }) => id);
}
