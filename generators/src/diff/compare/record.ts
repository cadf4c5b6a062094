import type { ChangeKind } from '../verdicts.ts';
import { fact, type Compare } from './parts.ts';

/** Compares a map of values key by key. */
export function record(
  kinds: Readonly<Record<'added' | 'changed' | 'removed', ChangeKind>>,
  noun = '',
): Compare<Readonly<Record<string, boolean | number | string>>> {
  return (before, after, at, owner) =>
    [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
      const kind = !Object.hasOwn(before, name) ? kinds.added : !Object.hasOwn(after, name) ? kinds.removed : kinds.changed;
      return fact(kind, `${noun}${name}`)(before[name], after[name], at, owner);
    });
}
