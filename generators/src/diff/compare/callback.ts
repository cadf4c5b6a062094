import type { Callback } from '../../model/protocol.ts';
import { filed } from '../spot.ts';
import { limits, notes, source } from './facts.ts';
import { compareMessage } from './message.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Comparers } from './parts.ts';

const callbackComparers: Comparers<Callback> = {
  kind: nothing('distinguishes the parts'),
  id: fact('id-changed', 'the name of its file'),
  name: fact('callback-changed', 'the name'),
  description: text('the description'),
  operation: (before, after, at, owner) => {
    const { protocols } = at;
    return operation(protocols.before.names.get(before) ?? before, protocols.after.names.get(after) ?? after, at, owner);
  },
  url: fact('callback-changed', 'the parameter with its address'),
  method: fact('callback-changed', 'the method'),
  sender: fact('callback-changed', 'who sends it'),
  outcome: text('the fields that report the result'),
  query: compareMessage,
  limits,
  notes,
  source,
};

const operation = fact('callback-changed', 'the operation that requests it');

export const callbacks: Compare<readonly Callback[]> = each({
  keys: [({ name }) => name, ({ id }) => id],
  spot: ({ id, name }, at) => filed(at, name, `operations/${id}.yaml`),
  same: (before, after, at) => compareParts(callbackComparers, before, after, at),
  added: () => ({ kind: 'callback-added', says: 'the callback is new.' }),
  removed: () => ({ kind: 'callback-removed', says: 'the callback is gone.' }),
});
