import type { SpecCondition, SpecRule } from '../../load/generated/spec-types.ts';
import { ruleFields, toConditions, toRule } from '../../model/facts.ts';
import { conditionPredicate, demandPredicate, rulePredicate } from '../../model/predicates/of-facts.ts';
import { not, type Predicate } from '../../model/predicates/predicate.ts';
import type { State } from './states.ts';

/** Where a condition is. It matters for `matches` on an absent field: it holds in `then`, and doesn't hold in `when`. */
export type RulePart = 'when' | 'then';

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
  const toPredicate = part === 'when' ? conditionPredicate : demandPredicate;
  return constraint([condition.field ?? ''], ...toConditions([condition]).map(toPredicate));
}

/** The constraint that a message follows a rule. */
export function ruleHolds(rule: SpecRule): Constraint {
  return constraint(ruleFields(rule), rulePredicate(toRule(rule)));
}

/** The constraint that a message breaks a rule. */
export function ruleIsBroken(rule: SpecRule): Constraint {
  return constraint(ruleFields(rule), not(rulePredicate(toRule(rule))));
}

function constraint(fields: readonly string[], ...predicates: readonly Predicate[]): Constraint {
  return { fields, holds: (stateOf) => predicates.every((predicate) => isTrue(predicate, stateOf)) };
}

function isTrue(predicate: Predicate, stateOf: (field: string) => State): boolean {
  switch (predicate.kind) {
    case 'all':
      return predicate.of.every((one) => isTrue(one, stateOf));
    case 'any':
      return predicate.of.some((one) => isTrue(one, stateOf));
    case 'not':
      return !isTrue(predicate.of, stateOf);
    case 'present':
      return stateOf(predicate.field).isThere;
    case 'is': {
      const { text } = stateOf(predicate.field);
      return text !== undefined && predicate.values.includes(text);
    }
    case 'matches': {
      const { text, matches } = stateOf(predicate.field);
      const isMatch = text === undefined ? matches?.has(predicate.pattern) : new RegExp(predicate.pattern, 'u').test(text);
      return isMatch ?? predicate.orNoText;
    }
    case 'exactlyOne':
      return predicate.of.filter((field) => stateOf(field).isThere).length === 1;
  }
}
