import type { Direction } from './verdicts.ts';
import type { ProtocolPair } from './protocol-pair.ts';

/** A step into the data of a spec file: a key, or the item of a list that has a value under a key. */
export type Step = string | { readonly key: string; readonly is: string };

/** In place of a file name: the steps may begin anywhere in any file. */
export const anyFile = '*';

/** A place where something may be defined. */
export interface Candidate {
  readonly file: string;
  readonly steps: readonly Step[];
  /** How many of the steps lead to the part that it belongs to. The other steps may not exist in the file. */
  readonly part: number;
}

/** The possible places of something, in the order in which they are tried. */
export type Address = readonly Candidate[];

/** What is being compared at the moment. */
export interface Spot {
  readonly where: string;
  /** The directions in which its message is sent; empty for something that isn't part of a message. */
  readonly directions: readonly Direction[];
  /** Its place in the spec after. */
  readonly address: Address;
  readonly protocols: ProtocolPair;
}

/** Moves the address inside the file. The spot keeps its name. */
export function step(at: Spot, ...steps: readonly Step[]): Spot {
  return { ...at, address: at.address.map((one) => ({ ...one, steps: [...one.steps, ...steps] })) };
}

/** A part with its own name, inside the present place. */
export function part(at: Spot, where: string, ...steps: readonly Step[]): Spot {
  const { address } = step(at, ...steps);
  return { ...at, where, address: address.map((one) => ({ ...one, part: one.steps.length })) };
}

/** A part that is defined in the given file. */
export function filed(at: Spot, where: string, file: string, ...steps: readonly Step[]): Spot {
  return { ...at, where, address: [{ file, steps, part: steps.length }] };
}

/** Adds the possibility that it is defined in parameters.yaml, as something shared. */
export function orShared(at: Spot, section: string): Spot {
  return { ...at, address: [...at.address, { file: 'parameters.yaml', steps: [section], part: 1 }] };
}
