import { isDeepStrictEqual } from 'node:util';
import { suggestion } from '#runtime';
import type { Json } from '../../model/protocol.ts';
import type { Difference } from '../change.ts';
import { step, type Spot } from '../spot.ts';
import type { ChangeKind } from '../verdicts.ts';
import { changed } from './words.ts';

/** The part before and after. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** Reports the differences between two values. `owner` is the part that has the value. */
export type Compare<V, T = unknown> = (before: V, after: V, at: Spot, owner: Pair<T>) => readonly Difference[];

/** How each property of a part is compared. A property that is left out doesn't compile. */
export type Comparers<T> = { readonly [K in keyof T]: Compare<T[K], T> };

/** Compares two parts property by property. The spot moves to the key of the property. */
export function compareParts<T extends object>(comparers: Comparers<T>, before: T, after: T, at: Spot): Difference[] {
  if (before === after) return [];
  const differences: Difference[] = [];
  for (const key in comparers) differences.push(...comparers[key](before[key], after[key], step(at, key), { before, after }));
  return differences;
}

/** For a property whose change isn't reported. The reason documents why. */
export function nothing(_reason: string): () => readonly Difference[] {
  return () => [];
}

/** Compares a property as a whole: "the default is "N" now; it was "Y"." */
export function fact(kind: ChangeKind, name: string): Compare<Json | undefined> {
  return (was, is, at) => (isDeepStrictEqual(was, is) ? [] : [{ kind, at, says: changed(name, was, is), was, is }]);
}

/** Compares a property for readers only. The report says that it has changed, but not how. */
export function text(name: string): Compare<unknown> {
  return (before, after, at) => (isDeepStrictEqual(before, after) ? [] : [{ kind: 'text', at, says: `${name} changed.` }]);
}

/** The kind and the sentence for an item that was added or removed. */
export type DifferenceText = Pick<Difference, 'kind' | 'says'>;

export interface EachOptions<T> {
  /** What identifies an item. Items without a match by the first key are matched by the next one. */
  readonly keys: readonly ((item: T) => string)[];
  readonly spot: (item: T, at: Spot) => Spot;
  readonly same: Compare<T>;
  readonly added: (item: T, at: Spot) => DifferenceText;
  readonly removed: (item: T, at: Spot) => DifferenceText;
  /** What stays the same if an item is renamed. */
  readonly content?: (item: T) => unknown;
}

/** Compares lists whose order doesn't matter. */
export function each<T, O = unknown>({ keys, spot, same, added, removed, content }: EachOptions<T>): Compare<readonly T[], O> {
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
        // The item has a place only in the spec before, so ids are looked up there.
        const there = spot(item, { ...at, protocols: { ...at.protocols, after: at.protocols.before } });
        return { ...removed(item, there), at: there, isGone: true, suggestion: newName(item) };
      }),
      ...pairs.flatMap((pair) => same(pair.before, pair.after, spot(pair.after, at), owner)),
      ...fresh.map((item) => ({ ...added(item, spot(item, at)), at: spot(item, at) })),
    ];
  };
}

function match<T>(keys: EachOptions<T>['keys'], before: readonly T[], after: readonly T[]) {
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
