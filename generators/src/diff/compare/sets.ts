import type { ChangeKind } from '../verdicts.ts';
import type { Compare } from './parts.ts';
import { show } from './words.ts';

/** Compares lists of texts whose order doesn't matter. */
export function names(noun: string, kinds: Readonly<Record<'added' | 'removed', ChangeKind>>): Compare<readonly string[]> {
  return (before, after, at) => [
    ...before
      .filter((name) => !after.includes(name))
      .map((was) => ({ kind: kinds.removed, at, says: `${noun} ${show(was)} is gone.`, was })),
    ...after
      .filter((name) => !before.includes(name))
      .map((is) => ({ kind: kinds.added, at, says: `${noun} ${show(is)} is new.`, is })),
  ];
}
