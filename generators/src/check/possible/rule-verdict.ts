import type { SpecCondition, SpecField, SpecRule } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { ruleFields } from '../../model/facts.ts';
import { isRegex, formMismatch } from '../mismatch.ts';
import { listedValues } from '../listed-values.ts';
import { ruleIsBroken, conditionHolds, isDecidable, ruleHolds } from './conditions.ts';
import { conflictIn } from './conflicts.ts';
import type { MessageSpace } from './message-space.ts';

/** What is wrong with one rule in a message, without looking at other rules. */
export type RuleVerdict =
  /** A condition that never holds; `path` leads to it from the rule. */
  | { readonly kind: 'never-holds'; readonly path: Path; readonly field: string; readonly why: string }
  /** No message breaks it. */
  | { readonly kind: 'unbreakable' }
  /** Every message breaks it. */
  | { readonly kind: 'refuses-all' };

export function verdictOn(files: SpecFiles, space: MessageSpace, rule: SpecRule): RuleVerdict | undefined {
  if (!isReadable(files, space, rule)) return undefined;
  const { when = [], then = [] } = rule;
  const asked = conditionsOf(rule);
  const isAlwaysBroken = canDecide(rule) && !space.allows([ruleHolds(rule)], asked);
  const inWhen = conflictIn(space, when, 'when');
  if (inWhen) return neverHolds('when', inWhen.index, inWhen.why, when);
  // If a rule is always broken, its `when` always holds. Then the rule is wrong, not a condition that contradicts `when`.
  const premise = when.filter(isDecidable).map((condition) => conditionHolds(condition, 'when'));
  const inThen = conflictIn(space, then, 'then', isAlwaysBroken ? [] : premise, when);
  if (inThen) return neverHolds('then', inThen.index, inThen.why, then);
  if (isAlwaysBroken) return { kind: 'refuses-all' };
  return canDecide(rule) && !space.allows([ruleIsBroken(rule)], asked) ? { kind: 'unbreakable' } : undefined;
}

function neverHolds(part: 'when' | 'then', index: number, why: string, conditions: readonly SpecCondition[]): RuleVerdict {
  return { kind: 'never-holds', path: [part, index], field: conditions[index]?.field ?? '', why };
}

export function conditionsOf({ when = [], then = [] }: SpecRule): SpecCondition[] {
  return [...when, ...then];
}

/** Whether the message alone decides if it breaks the rule. */
export function canDecide(rule: SpecRule): boolean {
  return conditionsOf(rule).every(isDecidable);
}

/** Whether the rule has no other problem. One with a problem is reported elsewhere, and conclusions from it would be wrong. */
export function isReadable(files: SpecFiles, { fieldOf }: MessageSpace, rule: SpecRule): boolean {
  const { when, then, exactlyOne } = rule;
  const isWhole = exactlyOne ? !when && !then && new Set(exactlyOne.of).size === exactlyOne.of.length : Boolean(when ?? then);
  return (
    isWhole &&
    ruleFields(rule).every((name) => fieldOf(name) !== undefined) &&
    conditionsOf(rule).every((condition) => isConditionReadable(files, fieldOf, condition))
  );
}

export function isConditionReadable(files: SpecFiles, fieldOf: MessageSpace['fieldOf'], condition: SpecCondition): boolean {
  return (
    hasForm(condition) &&
    [...(condition.is ?? []), ...(condition.isNot ?? [])].every((value) => accepts(files, fieldOf(condition.field ?? ''), value))
  );
}

/** Whether a condition asks something, and its keys don't contradict each other. */
export function hasForm({ field, is, isNot, present, matches, text }: SpecCondition): boolean {
  if (field === undefined) return text !== undefined;
  const isAsked = is !== undefined || isNot !== undefined || matches !== undefined;
  return (present === undefined ? isAsked : present || !isAsked) && (matches === undefined || isRegex(matches));
}

/** Whether a field allows a value, as far as its list of values decides. */
export function accepts(files: SpecFiles, field: SpecField | undefined, value: string): boolean {
  const listed = field && !field.open ? listedValues(files, field) : undefined;
  return field === undefined || listed === undefined || (listed.includes(value) && !formMismatch(field, value));
}
