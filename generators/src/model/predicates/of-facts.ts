import type { Condition, Rule } from '../protocol.ts';
import { all, implies, not, present, type Predicate } from './predicate.ts';

/** What a rule demands, as far as the message alone shows it. */
export function rulePredicate({ when, then, exactlyOne }: Pick<Rule, 'when' | 'then' | 'exactlyOne'>): Predicate {
  if (exactlyOne) return { kind: 'exactlyOne', of: exactlyOne.of };
  const given = all(when.map(conditionPredicate));
  if (then.length === 0) return not(given);
  const due = all(then.map(demandPredicate));
  return when.length === 0 ? due : implies(given, due);
}

/** What a condition asks of its own message. */
export function conditionPredicate(condition: Condition): Predicate {
  return all(partsOf(condition, false));
}

/** The same for what a rule demands: it is no matter of a form whether the field is there. */
function demandPredicate(condition: Condition): Predicate {
  return all(partsOf(condition, true));
}

function partsOf({ field = '', is, isNot, present: isPresent, matches }: Condition, orNoText: boolean): Predicate[] {
  // What is one of some values, or a text of some form, is there.
  const isImplied = is !== undefined || (matches !== undefined && !orNoText);
  const isThere = isPresent === true || isNot !== undefined;
  return [
    ...(isPresent === false ? [not(present(field))] : []),
    ...(isThere && !isImplied ? [present(field)] : []),
    ...(is ? [{ kind: 'is', field, values: is } as const] : []),
    ...(isNot ? [not({ kind: 'is', field, values: isNot })] : []),
    ...(matches === undefined ? [] : [{ kind: 'matches', field, pattern: matches, orNoText } as const]),
  ];
}
