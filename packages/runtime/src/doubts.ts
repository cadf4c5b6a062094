import type { Values } from './values.ts';

/**
 * What a quick check has doubts about: the keys of fields, and the positions of rules; `others` at the end if there are more
 * or fewer keys than fields.
 */
export type Doubts = readonly (string | number)[];

/** Says nothing of a plain object that is fine, or else what must be looked at closely. Throws where a getter throws. */
export type Quick = (values: Values) => Doubts | undefined;

export const others = -1;
