import type { Condition, Rule } from '../../../model/protocol.ts';
import type { PlainCondition, RuleFacts } from './contract.ts';

/** A rule as the form needs it: which parameters it requires or forbids, and when. */
export function ruleFacts(rule: Rule): RuleFacts {
  const { id, description, severity, when, then, exactlyOne, decidable } = rule;
  return {
    id,
    says: description,
    isIssue: severity === 'issue',
    when: plain(when),
    then: plain(then),
    exactlyOne: exactlyOne?.of ?? [],
    // A condition on another message, or one that is only text, can't be checked here.
    decidable: decidable && plain(when).length === when.length,
  };
}

function plain(conditions: readonly Condition[]): PlainCondition[] {
  return conditions.flatMap(({ operation, field, is, isNot, present, matches, text }) => {
    return operation === undefined && field !== undefined && text === undefined ? [{ field, is, isNot, present, matches }] : [];
  });
}
