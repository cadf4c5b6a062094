import type { Discrepancy } from '../../../model/protocol.ts';

export type Nature = Discrepancy['nature'];

interface NatureInWords {
  readonly title: string;
  /** What such discrepancies are, and what they mean for you. */
  readonly says: string;
}

/** What each kind of discrepancy is, in the order of what matters to users. */
export const natures: Readonly<Record<Nature, NatureInWords>> = {
  sending: {
    title: 'They change what you send',
    says: 'What a request may hold depends on which source is right. Each of these is also shown beside what it concerns.',
  },
  receiving: {
    title: 'They change what you receive',
    says: 'What a response or a callback holds depends on which source is right. Each of these is also shown beside what it concerns.',
  },
  wording: {
    title: 'Only the words differ',
    says: 'The sources use different names or descriptions for the same thing. What you send and receive is the same, whichever you follow.',
  },
  damage: {
    title: 'A page is damaged',
    says: 'The copy of a page that was read has lost or distorted text. What it said is taken from other sources.',
  },
  silence: {
    title: 'No source says it',
    says: 'The sources leave the fact open. What this reference uses is inferred.',
  },
};

export function isNature(name: string): name is Nature {
  return name in natures;
}
