import type { Condition, Field, Rule } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { ruleFields } from '../../model/facts.ts';
import { isRegex, misfitOfForm } from '../fits.ts';
import { listedValues } from '../listed-values.ts';
import { breaking, holding, isDecidable, keeping } from './conditions.ts';
import { conflictIn } from './conflicts.ts';
import type { MessageSpace } from './message-space.ts';

/** What is wrong with a rule in a message, apart from the other rules. */
export type RuleVerdict =
  /** A condition that never holds; `path` leads to it from the rule. */
  | { readonly kind: 'never-holds'; readonly path: Path; readonly field: string; readonly why: string }
  /** No message breaks it. */
  | { readonly kind: 'unbreakable' }
  /** Every message breaks it. */
  | { readonly kind: 'refuses-all' };

export function verdictOn(files: SpecFiles, space: MessageSpace, rule: Rule): RuleVerdict | undefined {
  if (!isReadable(files, space, rule)) return undefined;
  const { when = [], then = [] } = rule;
  const asked = conditionsOf(rule);
  const isAlwaysBroken = canDecide(rule) && !space.allows([keeping(rule)], asked);
  const inWhen = conflictIn(space, when, 'when');
  if (inWhen) return neverHolds('when', inWhen.index, inWhen.why, when);
  // Of a rule that is always broken, `when` always holds: then the rule is at fault, not a condition that contradicts `when`.
  const premise = when.filter(isDecidable).map((condition) => holding(condition, 'when'));
  const inThen = conflictIn(space, then, 'then', isAlwaysBroken ? [] : premise, when);
  if (inThen) return neverHolds('then', inThen.index, inThen.why, then);
  if (isAlwaysBroken) return { kind: 'refuses-all' };
  return canDecide(rule) && !space.allows([breaking(rule)], asked) ? { kind: 'unbreakable' } : undefined;
}

function neverHolds(part: 'when' | 'then', index: number, why: string, conditions: readonly Condition[]): RuleVerdict {
  return { kind: 'never-holds', path: [part, index], field: conditions[index]?.field ?? '', why };
}

export function conditionsOf({ when = [], then = [] }: Rule): Condition[] {
  return [...when, ...then];
}

/** Whether the message alone decides if it breaks the rule. */
export function canDecide(rule: Rule): boolean {
  return conditionsOf(rule).every(isDecidable);
}

/** Whether nothing else is wrong with the rule that is reported already: conclusions from it would be wrong, too. */
export function isReadable(files: SpecFiles, { fieldOf }: MessageSpace, rule: Rule): boolean {
  const { when, then, exactlyOne } = rule;
  const isWhole = exactlyOne ? !when && !then && new Set(exactlyOne.of).size === exactlyOne.of.length : Boolean(when ?? then);
  return (
    isWhole &&
    ruleFields(rule).every((name) => fieldOf(name) !== undefined) &&
    conditionsOf(rule).every((condition) => isConditionReadable(files, fieldOf, condition))
  );
}

export function isConditionReadable(files: SpecFiles, fieldOf: MessageSpace['fieldOf'], condition: Condition): boolean {
  return (
    hasForm(condition) &&
    [...(condition.is ?? []), ...(condition.isNot ?? [])].every((value) => takes(files, fieldOf(condition.field ?? ''), value))
  );
}

/** Whether a condition asks something, and nothing that contradicts itself by its form. */
export function hasForm({ field, is, isNot, present, matches, text }: Condition): boolean {
  if (field === undefined) return text !== undefined;
  const isAsked = is !== undefined || isNot !== undefined || matches !== undefined;
  return (present === undefined ? isAsked : present || !isAsked) && (matches === undefined || isRegex(matches));
}

/** Whether a value is listed, if the field has a list of all its values, and can be there as it is listed. */
export function takes(files: SpecFiles, field: Field | undefined, value: string): boolean {
  const listed = field && !field.open ? listedValues(files, field) : undefined;
  return field === undefined || listed === undefined || (listed.includes(value) && !misfitOfForm(field, value));
}
