import type { SpecCondition, SpecRule } from '../../load/generated/spec-types.ts';
import { ruleFields } from '../../model/facts.ts';
import type { State } from './states.ts';

/** Where a condition is. It matters for `matches` on an absent field: it holds in `then`, and doesn't hold in `when`. */
export type RulePart = 'when' | 'then';

/** Whether a field in a state meets a condition. */
export function meets({ is, isNot, present, matches }: SpecCondition, state: State, part: RulePart): boolean {
  const { isThere, text, matches: matched } = state;
  if (present === false) return !isThere;
  const isNeeded = present === true || is !== undefined || isNot !== undefined || part === 'when';
  if (!isThere) return !isNeeded;
  const hasForm = (regex: string) => (text === undefined ? matched?.has(regex) : new RegExp(regex, 'u').test(text));
  return (
    (is === undefined || (text !== undefined && is.includes(text))) &&
    (isNot === undefined || text === undefined || !isNot.includes(text)) &&
    (matches === undefined || (hasForm(matches) ?? part === 'then'))
  );
}

/** Whether the message alone decides if a condition holds. */
export function isDecidable({ field, operation, text }: SpecCondition): boolean {
  return field !== undefined && operation === undefined && text === undefined;
}

/** A statement about the states of some fields that must be true. */
export interface Constraint {
  readonly fields: readonly string[];
  readonly holds: (stateOf: (field: string) => State) => boolean;
}

export function conditionHolds(condition: SpecCondition, part: RulePart): Constraint {
  const { field = '' } = condition;
  return { fields: [field], holds: (stateOf) => meets(condition, stateOf(field), part) };
}

/** The constraint that a message follows a rule. */
export function ruleHolds(rule: SpecRule): Constraint {
  const { fields, holds } = ruleIsBroken(rule);
  return { fields, holds: (stateOf) => !holds(stateOf) };
}

/** The constraint that a message breaks a rule. */
export function ruleIsBroken(rule: SpecRule): Constraint {
  const { when = [], then = [], exactlyOne } = rule;
  const all = (conditions: readonly SpecCondition[], part: RulePart, stateOf: (field: string) => State) =>
    conditions.every((condition) => meets(condition, stateOf(condition.field ?? ''), part));
  return {
    fields: ruleFields(rule),
    holds: (stateOf) => {
      if (exactlyOne) return exactlyOne.of.filter((field) => stateOf(field).isThere).length !== 1;
      return all(when, 'when', stateOf) && (then.length === 0 || !all(then, 'then', stateOf));
    },
  };
}
