import type { Condition, Rule } from '../../../model/protocol.ts';
import type { PlainCondition, RuleFacts } from './contract.ts';

/** A rule as the form needs it: which parameters it asks for or rules out, and when. */
export function ruleFacts(rule: Rule): RuleFacts {
  const { id, description, severity, when, then, exactlyOne, decidable } = rule;
  return {
    id,
    says: description,
    isIssue: severity === 'issue',
    when: plain(when),
    then: plain(then),
    exactlyOne: exactlyOne?.of ?? [],
    // What looks at another message, or says in words what no program sees, decides nothing here.
    decidable: decidable && plain(when).length === when.length,
  };
}

function plain(conditions: readonly Condition[]): PlainCondition[] {
  return conditions.flatMap(({ operation, field, is, isNot, present, matches, text }) => {
    return operation === undefined && field !== undefined && text === undefined ? [{ field, is, isNot, present, matches }] : [];
  });
}
