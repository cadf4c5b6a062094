import type { Direction } from './verdicts.ts';
import type { World } from './world.ts';

/** A step into the data of a spec file: a key, or the item of a list that has a value under a key. */
export type Step = string | { readonly key: string; readonly is: string };

/** Stands for a file, where the steps may begin at any depth of any file. */
export const anyFile = '*';

/** Where something may be written down. */
export interface Candidate {
  readonly file: string;
  readonly steps: readonly Step[];
  /** How many of the steps lead to the part that it belongs to: what a part doesn't say may stand nowhere. */
  readonly part: number;
}

/** Places in the order in which they are looked at. */
export type Address = readonly Candidate[];

/** What is being compared, on both sides. */
export interface Spot {
  readonly where: string;
  /** Which ways the message travels that it is part of; none for what is no part of a message. */
  readonly directions: readonly Direction[];
  /** In the spec as it is now. */
  readonly address: Address;
  readonly world: World;
}

/** One step in, in the files alone: the spot keeps its name. */
export function step(at: Spot, ...steps: readonly Step[]): Spot {
  return { ...at, address: at.address.map((one) => ({ ...one, steps: [...one.steps, ...steps] })) };
}

/** A part with a name of its own, where the files have it. */
export function part(at: Spot, where: string, ...steps: readonly Step[]): Spot {
  const { address } = step(at, ...steps);
  return { ...at, where, address: address.map((one) => ({ ...one, part: one.steps.length })) };
}

/** A part that is written down in a certain file. */
export function filed(at: Spot, where: string, file: string, ...steps: readonly Step[]): Spot {
  return { ...at, where, address: [{ file, steps, part: steps.length }] };
}

/** It may also stand among what messages share. */
export function orShared(at: Spot, section: string): Spot {
  return { ...at, address: [...at.address, { file: 'parameters.yaml', steps: [section], part: 1 }] };
}
