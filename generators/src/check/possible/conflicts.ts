import type { SpecCondition } from '../../load/generated/spec-types.ts';
import { enumerate } from '../../enumerate.ts';
import { formMismatch } from '../mismatch.ts';
import { conditionHolds, isDecidable, type Constraint, type RulePart } from './conditions.ts';
import type { MessageSpace } from './message-space.ts';
import { isAlwaysThere } from './states.ts';

/** A condition of a list that can't hold, by itself or together with those before it. */
export interface Conflict {
  readonly index: number;
  /** A sentence without its full stop. */
  readonly why: string;
}

/** The first condition that can't hold together with those before it. Ignores conditions that the message alone doesn't decide. */
export function conflictIn(
  space: MessageSpace,
  conditions: readonly SpecCondition[],
  part: RulePart,
  /** More constraints that must hold at the same time, and the conditions in them. */
  besides: readonly Constraint[] = [],
  asked: readonly SpecCondition[] = [],
): Conflict | undefined {
  const isDecided = (condition: SpecCondition) => isDecidable(condition) && space.fieldOf(condition.field ?? '') !== undefined;
  const canHold = (some: readonly SpecCondition[], more: readonly Constraint[] = []) =>
    space.allows([...some.map((one) => conditionHolds(one, part)), ...more], [...conditions, ...asked]);
  for (const [index, condition] of conditions.entries()) {
    if (!isDecided(condition)) continue;
    if (!canHold([condition])) return { index, why: whyNever(space, condition) };
    const earlier = conditions.slice(0, index).filter(isDecided);
    if (canHold([...earlier, condition])) continue;
    const other = earlier.find((one) => !canHold([one, condition]));
    return { index, why: `it contradicts ${other ? `the condition on ${other.field}` : 'the conditions'} before it` };
  }
  const decided = conditions.filter(isDecided);
  const last = conditions.findLastIndex(isDecided);
  if (last < 0 || besides.length === 0 || canHold(decided, besides)) return undefined;
  return { index: last, why: part === 'then' ? 'it contradicts `when`' : 'the rules of the message exclude it' };
}

/** Why a condition can't hold by itself. */
function whyNever(space: MessageSpace, { field: name = '', is, isNot, present, matches }: SpecCondition): string {
  const field = space.fieldOf(name);
  if (!field) return `there is no ${name}`;
  if (present === false) return isAlwaysThere(field) ? `${name} is required` : `${name} is always there`;
  const { type = 'string' } = field;
  if (type !== 'string') return `conditions compare texts, but ${name} is of type ${type}`;
  const misfit = is?.map((text) => formMismatch(field, text)).find((one) => one !== undefined);
  if (misfit) return misfit.reason;
  if (is && matches !== undefined) return `no value in \`is\` matches ${matches}`;
  if (is && isNot) return 'each value in `is` is also in `isNot`';
  if (is) return `no value of ${name} is ${enumerate(is, 'or')}`;
  if (isNot) return `every value of ${name} is in \`isNot\``;
  return `no value of ${name} matches ${matches ?? ''}`;
}
