import type { Basis, Discrepancy, Limit, Note, Prevented, Sources } from '../../model/protocol.ts';
import { anyFile, filed, type Spot } from '../spot.ts';
import type { ProtocolIndex } from '../protocol-pair.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Comparers } from './parts.ts';

// Facts that many parts of a protocol can have.

export const notes: Compare<readonly Note[]> = text('a note');
export const source: Compare<Sources> = text('the sources');

/** Compares what sources say about a constraint. */
export const basis: Compare<readonly Basis[]> = text('the basis');

/** Compares the return code of a mistake, and whether a page states it. */
export function prevented(name: string): Compare<Prevented | undefined> {
  const code = fact('refusal-code-changed', name);
  const rules: Comparers<Prevented> = { code, basis: fact('refusal-code-changed', `the basis of ${name}`) };
  return (was, is, at, owner) => (was && is ? compareParts(rules, was, is, at) : code(was?.code, is?.code, at, owner));
}

const figure = fact('limit-changed', 'the figure');

const limitComparers: Comparers<Limit> = {
  kind: nothing('distinguishes the parts'),
  id: nothing('identifies it'),
  value: (_before, _after, at, owner) => figure(figureOf(owner.before), figureOf(owner.after), at, owner),
  unit: nothing('is reported with the value'),
  description: text('the description'),
  where: nothing('follows from its place in the spec'),
  file: nothing('follows from its place in the spec'),
  source,
};

function figureOf({ value, unit }: Limit): string {
  return `${value} ${unit}`;
}

/** Compares all limits of a protocol. A limit may have moved from one part to another. */
export const allLimits: Compare<readonly Limit[]> = each({
  keys: [({ id }) => id],
  spot: ({ id }, at) => writtenAt(at, 'limits', id),
  same: (before, after, at) => compareParts(limitComparers, before, after, at),
  added: (limit) => ({ kind: 'limit-added', says: `the limit is new: ${figureOf(limit)}.` }),
  removed: () => ({ kind: 'limit-removed', says: 'the limit is gone.' }),
  content: ({ description }) => description,
});

const discrepancyComparers: Comparers<Discrepancy> = {
  kind: nothing('distinguishes the parts'),
  id: nothing('identifies it'),
  nature: text('the kind'),
  about: text('what it is about'),
  says: text('what the sources say'),
  taken: text('what this reference uses'),
  where: nothing('follows from its place in the spec'),
  file: nothing('follows from its place in the spec'),
};

/** Compares all discrepancies of a protocol. */
export const allDiscrepancies: Compare<readonly Discrepancy[]> = each({
  keys: [({ id }) => id],
  spot: ({ id }, at) => writtenAt(at, 'discrepancies', id),
  same: (before, after, at) => compareParts(discrepancyComparers, before, after, at),
  added: () => ({ kind: 'text', says: 'the discrepancy is new.' }),
  removed: () => ({ kind: 'text', says: 'the discrepancy is gone.' }),
  content: ({ about }) => about,
});

/** The place of an item in any list with this key. Its id is unique in the whole spec. */
function writtenAt(at: Spot, list: string, id: string): Spot {
  return filed(at, `${list}.${id}`, anyFile, list, { key: 'id', is: id });
}

/** Reports only limits that were moved to this part or away from it. `allLimits` reports all other changes. */
export const limits = movedItems<Limit>('limit', ({ limits }) => limits);
export const discrepancies = movedItems<Discrepancy>('discrepancy', ({ discrepancies }) => discrepancies);

function movedItems<T extends { readonly id: string }>(
  word: string,
  known: (side: ProtocolIndex) => ReadonlyMap<string, T>,
): Compare<readonly T[]> {
  return (before, after, at) => {
    const moved = (from: readonly T[], to: readonly T[], side: ProtocolIndex) =>
      from.filter(({ id }) => known(side).has(id) && !to.some((other) => other.id === id)).map(({ id }) => id);
    return [
      ...moved(before, after, at.protocols.after).map((id) => ({
        kind: 'text' as const,
        at,
        says: `the ${word} ${id} is no longer documented here.`,
      })),
      ...moved(after, before, at.protocols.before).map((id) => ({
        kind: 'text' as const,
        at,
        says: `the ${word} ${id} is now documented here.`,
      })),
    ];
  };
}
