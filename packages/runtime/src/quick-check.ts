import type { Values } from './values.ts';

/**
 * What a quick check couldn't confirm: the keys of fields, and the positions of rules. `others` is at the end if there are more
 * or fewer keys than fields.
 */
export type Unconfirmed = readonly (string | number)[];

/** Returns undefined for a valid plain object, otherwise what must be checked in full. Throws if a getter throws. */
export type QuickCheck = (values: Values) => Unconfirmed | undefined;

export const others = -1;
