import { allCarried } from './all-carried.ts';
import type { PayloadFile } from '../load/generated/spec-types.ts';
import type { Spec, SpecFile } from '../load/spec.ts';
import { uniqueBy } from '../unique.ts';
import { workOn } from '../work-error.ts';
import { buildCodeLists } from './codes.ts';
import { buildDocument } from './documents.ts';
import { buildGuide } from './guide.ts';
import { toDiscrepancies, toLimits, toNotes } from './facts.ts';
import { messageBuilder, type MessageBuilder } from './message-builder.ts';
import { allFields, messagesOf, withItems } from './messages.ts';
import { buildCallback, buildOperation } from './operations.ts';
import type { Discrepancy, Limit, Payload, Protocol } from './protocol.ts';
import { buildScenarios } from './scenarios/build.ts';
import { buildError, buildService, buildSources } from './service.ts';

/** Builds the protocol that a checked spec describes. `release` is the version of the packages. */
export function buildProtocol(spec: Spec, release: string): Protocol {
  const service = spec.service.data;
  const codeLists = buildCodeLists(spec);
  const build = messageBuilder(spec, codeLists);
  const operations = eachFile(spec.operations, (file) => buildOperation(spec, file, codeLists, build));
  const callbacks = eachFile(spec.callbacks, (file) => buildCallback(file, build));
  const protocol = {
    kind: 'protocol',
    ...buildService(service),
    release,
    error: buildError(spec, build),
    operations,
    callbacks,
    payloads: eachFile(spec.payloads, (file) => buildPayload(file, build)),
    documents: eachFile(spec.documents, (file) => buildDocument(file, codeLists, build)),
    codeLists,
    sources: buildSources(spec.sources.data),
    guide: buildGuide(spec.guide?.data),
  } as const satisfies Omit<Protocol, 'limits' | 'discrepancies' | 'scenarios'>;
  const fields = messagesOf(protocol).flatMap((message) => allFields(message.fields).flatMap(withItems));
  return {
    ...protocol,
    scenarios: buildScenarios(protocol, spec.scenarios),
    limits: byId<Limit>([
      ...toLimits(service.limits, service.title, spec.service.source.file),
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

/** If building fails by a mistake of the compiler, its report names the file. */
function eachFile<T, R>(files: readonly SpecFile<T>[], build: (file: SpecFile<T>) => R): R[] {
  return files.map((file) => workOn(file.source.file, () => build(file)));
}

function buildPayload(file: SpecFile<PayloadFile>, build: MessageBuilder): Payload {
  const { id, data } = file;
  const { name, description, fields, examples, notes, source, discrepancies: _discrepancies, ...rest } = data;
  allCarried(rest);
  const raw = { fields, ...(examples && { examples }) };
  const message = build({ name, role: 'payload', description, file, path: [], raw, where: name });
  return { kind: 'payload', id, message, notes: toNotes(notes, source), source };
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

/** Keeps each fact once: a shared field has its facts in every message that uses it. */
function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return uniqueBy(items, ({ id }) => id);
}
