import type { Example, Message, Role } from '../../model/protocol.ts';
import { filed, orShared, part, type Spot } from '../spot.ts';
import type { Direction } from '../verdicts.ts';
import { source } from './facts.ts';
import { fieldsAt } from './field.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Comparers } from './parts.ts';
import { rules } from './rule.ts';

const exampleComparers: Comparers<Example> = {
  kind: nothing('distinguishes the parts'),
  id: nothing('identifies it'),
  title: text('the title'),
  status: fact('text', 'the status'),
  value: text('the example'),
  source,
};

const messageComparers: Comparers<Message> = {
  kind: nothing('distinguishes the parts'),
  name: fact('type-renamed', "the type's name"),
  role: nothing('follows from its place in the spec'),
  description: text('the description'),
  fields: (before, after, at, owner) => {
    const root = orShared(at, owner.after.role === 'request' ? 'request' : 'response');
    return fieldsAt(root)(before, after, at, owner);
  },
  contradictions: text('a contradiction'),
  rules: (before, after, at, owner) => rules(before, after, orShared(at, 'rules'), owner),
  examples: each({
    keys: [({ id }) => id],
    spot: ({ id }, at) => part(at, `${at.where} example ${id}`, { key: 'id', is: id }),
    same: (before, after, at) => compareParts(exampleComparers, before, after, at),
    added: () => ({ kind: 'text', says: 'it is new.' }),
    removed: () => ({ kind: 'text', says: 'it is gone.' }),
  }),
  source,
  origin: nothing('a file may move'),
};

/** Compares two messages, also if they have different names. */
export const compareMessage: Compare<Message> = (before, after, at) => {
  const { origin, name } = after;
  const own = filed(at, name, origin.file, ...origin.path);
  const address = [...own.address, ...at.address.slice(1)];
  return compareParts(messageComparers, before, after, { ...own, address, directions: directions(before, after, at) });
};

const directionOf: Readonly<Partial<Record<Role, Direction>>> = {
  request: 'sent',
  response: 'received',
  query: 'received',
  error: 'received',
};

/** The direction of a message. A payload has the directions of the messages that contain it. */
function directions(before: Message, after: Message, { protocols }: Spot): readonly Direction[] {
  const direction = directionOf[after.role];
  return direction === undefined ? protocols.directions(before.name, after.name) : [direction];
}
