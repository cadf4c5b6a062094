import type { Protocol } from '../../model/protocol.ts';
import { callbacks } from './callback.ts';
import { codeLists } from './code-list.ts';
import { allDiscrepancies, allLimits, notes, source } from './facts.ts';
import { compareMessage } from './message.ts';
import { operations } from './operation.ts';
import { fact, nothing, text, type Comparers } from './parts.ts';
import { endpoints, sdk, sources, transport } from './service.ts';
import { documents, payloads } from './shapes.ts';

export const protocolComparers: Comparers<Protocol> = {
  kind: nothing('distinguishes the parts'),
  id: fact('id-changed', "the name of the documents' files"),
  title: text('the title'),
  provider: text('the provider'),
  product: fact('call-changed', 'the product upstream'),
  version: fact('call-changed', 'the version of the API'),
  description: text('the description'),
  license: fact('text', 'the license'),
  packageScope: fact('id-changed', "the scope of the packages' names"),
  release: nothing('grows with every release'),
  endpoints,
  transport,
  sdk,
  flow: text('the flow'),
  changes: text('the list of changes'),
  error: (before, after, at, owner) => {
    if (before && after) return compareMessage(before, after, at, { before, after });
    return error(before?.name, after?.name, { ...at, directions: ['received'] }, owner);
  },
  operations,
  callbacks,
  payloads,
  documents,
  codeLists,
  scenarios: (before, after, ...at) => text('the scenarios')(written(before), written(after), ...at),
  sources,
  limits: allLimits,
  discrepancies: allDiscrepancies,
  guide: text('the guide'),
  notes,
  source,
};

const error = fact('shape-removed', 'the body of an error');

/** The scenarios that have a file. The others are derived from facts, whose changes are reported. */
function written({ list }: Protocol['scenarios']): Protocol['scenarios']['list'] {
  return list.filter(({ file }) => file !== undefined);
}
