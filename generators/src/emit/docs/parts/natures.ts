import type { Discrepancy } from '../../../model/protocol.ts';

export type Nature = Discrepancy['nature'];

interface NatureInWords {
  readonly title: string;
  /** What these discrepancies have in common, and what they mean for the reader. */
  readonly says: string;
}

/** Titles and explanations for each kind of discrepancy, the most important kind first. */
export const natures: Readonly<Record<Nature, NatureInWords>> = {
  sending: {
    title: 'They change what you send',
    says: 'What a request may contain depends on which source is right. Each of these is also shown beside the fact that it concerns.',
  },
  receiving: {
    title: 'They change what you receive',
    says: 'What a response or a callback contains depends on which source is right. Each of these is also shown beside the fact that it concerns.',
  },
  wording: {
    title: 'Only the words differ',
    says: 'The sources use different names or descriptions for the same thing. What you send and receive is the same in each case.',
  },
  damage: {
    title: 'A page is damaged',
    says: 'In the copy of a page that this reference uses, text is missing or distorted. The missing facts come from other sources.',
  },
  silence: {
    title: 'No source says it',
    says: 'No source states the fact. What this reference uses is inferred.',
  },
};

export function isNature(name: string): name is Nature {
  return name in natures;
}
