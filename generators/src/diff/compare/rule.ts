import { isDeepStrictEqual } from 'node:util';
import type { Rule } from '../../model/protocol.ts';
import type { Finding } from '../change.ts';
import { part, step, type Spot } from '../spot.ts';
import { differenceOf } from './conditions.ts';
import { basis, prevented, source } from './facts.ts';
import { compareParts, each, nothing, text, type Compare, type Pair, type Rules } from './parts.ts';

const refusal = prevented('the code that a breach causes');

const ruleRules: Rules<Rule> = {
  kind: nothing('distinguishes the parts'),
  id: nothing('identifies it'),
  severity: (was, is, at) => {
    if (was === is) return [];
    return is === 'issue'
      ? [{ kind: 'issue-rule-added', at, says: 'what breaks it is refused now; it used to pass with a notice.' }]
      : [{ kind: 'issue-rule-removed', at, says: 'what breaks it passes with a notice now; it used to be refused.' }];
  },
  description: text('the description'),
  when: (before, after, at, owner) => asks(differenceOf(before, after, at.world), 'when it applies', at, owner),
  then: (before, after, at, owner) => asks(differenceOf(before, after, at.world), 'what it asks for', at, owner),
  exactlyOne: (before, after, at, owner) => [
    ...asks(isDeepStrictEqual(before?.of, after?.of) ? 'none' : 'meaning', 'what must be there just once', at, owner),
    ...refusal(before?.none, after?.none, step(at, 'none'), owner),
    ...refusal(before?.several, after?.several, step(at, 'several'), owner),
  ],
  prevents: refusal,
  effect: text('the effect'),
  basis,
  decidable: nothing('follows from the conditions'),
  source,
};

function asks(difference: 'none' | 'words' | 'meaning', name: string, at: Spot, { before, after }: Pair<Rule>): Finding[] {
  if (difference === 'none') return [];
  const kind = before.severity === 'issue' && after.severity === 'issue' ? 'issue-rule-changed' : 'notice-rule-changed';
  return [{ kind: difference === 'words' ? 'text' : kind, at, says: `${name} changed.` }];
}

/** The rules of a message; those that several messages share stand in another file. */
export const rules: Compare<readonly Rule[]> = each({
  keys: [({ id }) => id],
  spot: ({ id }, at) => part(at, `${at.where} rule ${id}`, { key: 'id', is: id }),
  same: (before, after, at) => compareParts(ruleRules, before, after, at),
  added: ({ severity }) => ({
    kind: severity === 'issue' ? 'issue-rule-added' : 'notice-rule-changed',
    says: severity === 'issue' ? 'it is new: what breaks it is refused.' : 'it is new: what breaks it passes with a notice.',
  }),
  removed: ({ severity }) => ({ kind: severity === 'issue' ? 'issue-rule-removed' : 'notice-rule-changed', says: 'it is gone.' }),
  content: ({ when, then, exactlyOne }) => ({ when, then, exactlyOne }),
});
