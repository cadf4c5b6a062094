import type { Values } from './values.ts';

/**
 * What a quick check has doubts about: positions in the lists of fields and, behind it, of rules; `missing(i)` for a field
 * that isn't there; `others` at the end if there are more or fewer keys than fields.
 */
export type Doubts = readonly number[];

/** Says nothing of a plain object that is fine, or else what has to be looked at closely. Throws where a getter throws. */
export type Quick = (values: Values) => Doubts | undefined;

export const others = -1;

/** The doubt about a field that has to be there and isn't, and back again. */
export function missing(position: number): number {
  return -2 - position;
}
