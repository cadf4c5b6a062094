import type { Condition, Rule } from '../protocol.ts';
import { all, implies, not, present, type Predicate } from './predicate.ts';

/** A rule as a predicate of its message. It leaves out conditions on other messages. */
export function rulePredicate({ when, then, exactlyOne }: Pick<Rule, 'when' | 'then' | 'exactlyOne'>): Predicate {
  if (exactlyOne) return { kind: 'exactlyOne', of: exactlyOne.of };
  const given = all(when.map(conditionPredicate));
  if (then.length === 0) return not(given);
  const due = all(then.map(demandPredicate));
  return when.length === 0 ? due : implies(given, due);
}

/** A condition as a predicate of its own message. */
export function conditionPredicate(condition: Condition): Predicate {
  return all(partsOf(condition, false));
}

/** Like `conditionPredicate`, for a condition in `then`: `matches` doesn't require the field to be present. */
export function demandPredicate(condition: Condition): Predicate {
  return all(partsOf(condition, true));
}

function partsOf({ field = '', is, isNot, present: isPresent, matches }: Condition, orNoText: boolean): Predicate[] {
  // A field that has one of the values or matches the pattern is present.
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
