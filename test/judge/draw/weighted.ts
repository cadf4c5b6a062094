import type { Random } from './random.ts';

export type Weighted<T> = readonly (readonly [weight: number, item: T])[];

/** Prepares a choice among `entries`, each as often as its weight says. */
export function weighted<T extends {}>(entries: Weighted<T>): (random: Random) => T {
  const slots = entries.flatMap(([weight, item]) => Array.from({ length: weight }, () => item));
  return (random) => random.pick(slots);
}
