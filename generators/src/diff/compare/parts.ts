import { isDeepStrictEqual } from 'node:util';
import { suggestion } from '#runtime';
import type { Json } from '../../model/protocol.ts';
import type { Finding } from '../change.ts';
import { step, type Spot } from '../spot.ts';
import type { ChangeKind } from '../verdicts.ts';
import { changed } from './words.ts';

/** Both sides of what a value belongs to. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** Tells how a value differs; `owner` is what it is a property of. */
export type Compare<V, T = unknown> = (before: V, after: V, at: Spot, owner: Pair<T>) => readonly Finding[];

/** How each property of a part is compared. The compiler sees that none is left out. */
export type Rules<T> = { readonly [K in keyof T]: Compare<T[K], T> };

/** Compares two parts property by property; the spot moves to the property's key in the files. */
export function compareParts<T extends object>(rules: Rules<T>, before: T, after: T, at: Spot): Finding[] {
  if (before === after) return [];
  const findings: Finding[] = [];
  for (const key in rules) findings.push(...rules[key](before[key], after[key], step(at, key), { before, after }));
  return findings;
}

/** A property that says nothing of its own; the reason stands where it is used. */
export function nothing(_reason: string): () => readonly Finding[] {
  return () => [];
}

/** A property that counts as a whole: "the default is `N` now; it was `Y`." */
export function fact(kind: ChangeKind, name: string): Compare<Json | undefined> {
  return (was, is, at) => (isDeepStrictEqual(was, is) ? [] : [{ kind, at, says: changed(name, was, is), was, is }]);
}

/** Words for people; that they have changed is all there is to say. */
export function text(name: string): Compare<unknown> {
  return (before, after, at) => (isDeepStrictEqual(before, after) ? [] : [{ kind: 'text', at, says: `${name} changed.` }]);
}

/** What is said of a part that only one side has. */
export type Told = Pick<Finding, 'kind' | 'says'>;

export interface Each<T> {
  /** What identifies an item; items that the first leaves without a partner may find one by the next. */
  readonly keys: readonly ((item: T) => string)[];
  readonly spot: (item: T, at: Spot) => Spot;
  readonly same: Compare<T>;
  readonly added: (item: T, at: Spot) => Told;
  readonly removed: (item: T, at: Spot) => Told;
  /** What two items share that are one under two names. */
  readonly content?: (item: T) => unknown;
}

/** Compares lists whose order doesn't matter. */
export function each<T, O = unknown>({ keys, spot, same, added, removed, content }: Each<T>): Compare<readonly T[], O> {
  return (before, after, at, owner) => {
    if (before === after) return [];
    const { pairs, gone, fresh } = match(keys, before, after);
    const name = (item: T) => keys[0]?.(item) ?? '';
    const newName = (item: T): string | undefined => {
      const twin = content && fresh.find((other) => isDeepStrictEqual(content(item), content(other)));
      return twin ? name(twin) : suggestion(name(item), fresh.map(name));
    };
    return [
      ...gone.map((item) => {
        // It is only in the files of before, by the ids of before.
        const there = spot(item, { ...at, world: { ...at.world, after: at.world.before } });
        return { ...removed(item, there), at: there, isGone: true, likely: newName(item) };
      }),
      ...pairs.flatMap((pair) => same(pair.before, pair.after, spot(pair.after, at), owner)),
      ...fresh.map((item) => ({ ...added(item, spot(item, at)), at: spot(item, at) })),
    ];
  };
}

function match<T>(keys: Each<T>['keys'], before: readonly T[], after: readonly T[]) {
  const pairs: Pair<T>[] = [];
  let [gone, fresh] = [before, after];
  for (const key of keys) {
    const partners = new Map(gone.map((item) => [key(item), item]));
    fresh = fresh.filter((item) => {
      const partner = partners.get(key(item));
      if (partner === undefined) return true;
      partners.delete(key(item));
      pairs.push({ before: partner, after: item });
      return false;
    });
    const matched = new Set(pairs.map((pair) => pair.before));
    gone = gone.filter((item) => !matched.has(item));
  }
  return { pairs, gone, fresh };
}
