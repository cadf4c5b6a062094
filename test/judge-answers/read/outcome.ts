/** A decoded value in the form in which it's compared; undefined where there is none. */
export type Leaf = string | number | boolean | undefined;

/**
 * Which notice must be there. `some`: one whose code isn't settled. `maybe`: whether there is one isn't settled.
 * Any other text is the code of a notice.
 */
export type Wish = 'none' | 'maybe' | 'some' | 'unknown-value' | 'unknown-field' | 'unusual-form' | 'not-described';

export interface Outcome {
  readonly value: Leaf;
  readonly notice: Wish;
}

/** The outcomes that the pages and the rules for responses allow. There may be several. */
export type Outcomes = readonly [Outcome, ...Outcome[]];

export function settled(value: Leaf, notice: Wish = 'none'): Outcomes {
  return [{ value, notice }];
}

/** What is there but can't be read must be reported. */
export const unread: Outcomes = settled(undefined, 'some');

/** Where nobody says whether something can be read: read, or left out with a notice. */
export function perhaps(value: Leaf, notice: Wish = 'maybe'): Outcomes {
  return [
    { value, notice },
    { value: undefined, notice: 'some' },
  ];
}
