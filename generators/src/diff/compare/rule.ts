import { isDeepStrictEqual } from 'node:util';
import type { Condition, Rule } from '../../model/protocol.ts';
import type { Difference } from '../change.ts';
import { part, step, type Spot } from '../spot.ts';
import type { ChangeKind } from '../verdicts.ts';
import { bothConditions, differenceOf } from './conditions.ts';
import { basis, prevented, source } from './facts.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Pair, type Comparers } from './parts.ts';
import { changed } from './words.ts';

const refusal = prevented('the code that a violation causes');

const ruleComparers: Comparers<Rule> = {
  kind: nothing('distinguishes the parts'),
  id: fact('rule-renamed', 'the id'),
  severity: (was, is, at) => {
    if (was === is) return [];
    return is === 'issue'
      ? [{ kind: 'issue-rule-added', at, says: 'what breaks it is refused now; it was accepted with a notice.' }]
      : [{ kind: 'issue-rule-removed', at, says: 'what breaks it is accepted with a notice now; it was refused.' }];
  },
  description: text('the description'),
  when: asked('when it applies'),
  then: asked('what it asks for'),
  exactlyOne: (before, after, at, owner) => [
    ...choice(before?.of, after?.of, at, owner),
    ...refusal(before?.none, after?.none, step(at, 'none'), owner),
    ...refusal(before?.several, after?.several, step(at, 'several'), owner),
  ],
  prevents: refusal,
  effect: text('the effect'),
  basis,
  decidable: nothing('follows from the conditions'),
  source,
};

function asked(name: string): Compare<readonly Condition[], Rule> {
  return (before, after, at, owner) => {
    const difference = differenceOf(before, after, at.protocols);
    if (difference === 'none') return [];
    const kind = difference === 'words' ? 'text' : kindOf(owner);
    return [{ kind, at, ...bothConditions(name, before, after, at.protocols) }];
  };
}

function choice(
  was: readonly string[] | undefined,
  is: readonly string[] | undefined,
  at: Spot,
  owner: Pair<Rule>,
): Difference[] {
  if (isDeepStrictEqual(was, is)) return [];
  return [{ kind: kindOf(owner), at, says: changed('the choice of fields', was, is), was, is }];
}

function kindOf({ before, after }: Pair<Rule>): ChangeKind {
  return before.severity === 'issue' && after.severity === 'issue' ? 'issue-rule-changed' : 'notice-rule-changed';
}

/** Compares the rules of a message. */
export const rules: Compare<readonly Rule[]> = each({
  // A rule with another id and the same conditions was renamed.
  keys: [({ id }) => id, ({ when, then, exactlyOne }) => JSON.stringify([when, then, exactlyOne])],
  spot: ({ id }, at) => part(at, `${at.where} rule ${id}`, { key: 'id', is: id }),
  same: (before, after, at) => compareParts(ruleComparers, before, after, at),
  added: ({ severity }) => ({
    kind: severity === 'issue' ? 'issue-rule-added' : 'notice-rule-changed',
    says: severity === 'issue' ? 'it is new: what breaks it is refused.' : 'it is new: what breaks it is accepted with a notice.',
  }),
  removed: ({ severity }) => ({ kind: severity === 'issue' ? 'issue-rule-removed' : 'notice-rule-changed', says: 'it is gone.' }),
});
