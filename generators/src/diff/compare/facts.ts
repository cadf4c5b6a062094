import type { Basis, Discrepancy, Limit, Note, Prevented, Sources } from '../../model/protocol.ts';
import { anyFile, filed, type Spot } from '../spot.ts';
import type { Side } from '../world.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Rules } from './parts.ts';

// The small facts that stand on many things.

export const notes: Compare<readonly Note[]> = text('a note');
export const source: Compare<Sources> = text('the sources');

/** What constraints rest on. */
export const basis: Compare<readonly Basis[]> = text('the basis');

/** The return code of a mistake, and whether a page states it. */
export function prevented(name: string): Compare<Prevented | undefined> {
  const code = fact('refusal-code-changed', name);
  const rules: Rules<Prevented> = { code, basis: fact('refusal-code-changed', `the basis of ${name}`) };
  return (was, is, at, owner) => (was && is ? compareParts(rules, was, is, at) : code(was?.code, is?.code, at, owner));
}

const figure = fact('limit-changed', 'the figure');

const limitRules: Rules<Limit> = {
  kind: nothing('distinguishes the parts'),
  id: nothing('identifies it'),
  value: (_before, _after, at, owner) => figure(figureOf(owner.before), figureOf(owner.after), at, owner),
  unit: nothing('told with the value'),
  description: text('the description'),
  where: nothing('follows from where it stands'),
  file: nothing('follows from where it stands'),
  source,
};

function figureOf({ value, unit }: Limit): string {
  return `${value} ${unit}`;
}

/** All limits of a protocol. They may move from one part to another. */
export const allLimits: Compare<readonly Limit[]> = each({
  keys: [({ id }) => id],
  spot: ({ id }, at) => writtenAt(at, 'limits', id),
  same: (before, after, at) => compareParts(limitRules, before, after, at),
  added: (limit) => ({ kind: 'limit-added', says: `the limit is new: ${figureOf(limit)}.` }),
  removed: () => ({ kind: 'limit-removed', says: 'the limit is gone.' }),
  content: ({ description }) => description,
});

const discrepancyRules: Rules<Discrepancy> = {
  kind: nothing('distinguishes the parts'),
  id: nothing('identifies it'),
  nature: text('the kind'),
  about: text('what it is about'),
  says: text('what the sources say'),
  taken: text('what is taken'),
  where: nothing('follows from where it stands'),
  file: nothing('follows from where it stands'),
};

/** All discrepancies of a protocol. */
export const allDiscrepancies: Compare<readonly Discrepancy[]> = each({
  keys: [({ id }) => id],
  spot: ({ id }, at) => writtenAt(at, 'discrepancies', id),
  same: (before, after, at) => compareParts(discrepancyRules, before, after, at),
  added: () => ({ kind: 'text', says: 'the discrepancy is new.' }),
  removed: () => ({ kind: 'text', says: 'the discrepancy is gone.' }),
  content: ({ about }) => about,
});

/** An id is used once in the whole spec, in whichever list it stands. */
function writtenAt(at: Spot, list: string, id: string): Spot {
  return filed(at, `${list}.${id}`, anyFile, list, { key: 'id', is: id });
}

/** Limits, as far as they have been moved here or away: a change of their text is reported once for the whole protocol. */
export const limits = standsHere<Limit>('limit', ({ limits }) => limits);
export const discrepancies = standsHere<Discrepancy>('discrepancy', ({ discrepancies }) => discrepancies);

function standsHere<T extends { readonly id: string }>(
  word: string,
  known: (side: Side) => ReadonlyMap<string, T>,
): Compare<readonly T[]> {
  return (before, after, at) => {
    const moved = (from: readonly T[], to: readonly T[], side: Side) =>
      from.filter(({ id }) => known(side).has(id) && !to.some((other) => other.id === id)).map(({ id }) => id);
    return [
      ...moved(before, after, at.world.after).map((id) => ({
        kind: 'text' as const,
        at,
        says: `the ${word} ${id} isn't told here any more.`,
      })),
      ...moved(after, before, at.world.before).map((id) => ({
        kind: 'text' as const,
        at,
        says: `the ${word} ${id} is told here now.`,
      })),
    ];
  };
}
