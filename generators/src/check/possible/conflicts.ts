import type { Condition } from '../../load/generated/spec-types.ts';
import { misfitOfForm } from '../fits.ts';
import { holding, isDecidable, type Constraint, type Part } from './conditions.ts';
import type { MessageSpace } from './message-space.ts';
import { isAlwaysThere } from './states.ts';

/** A condition of a list that can't hold, alone or beside those before it. */
export interface Conflict {
  readonly index: number;
  /** A sentence without its end. */
  readonly why: string;
}

/** The first condition with which a list can never hold; those that the message doesn't decide are left aside. */
export function conflictIn(
  space: MessageSpace,
  conditions: readonly Condition[],
  part: Part,
  /** What has to be true besides, with the conditions in it. */
  besides: readonly Constraint[] = [],
  asked: readonly Condition[] = [],
): Conflict | undefined {
  const isDecided = (condition: Condition) => isDecidable(condition) && space.fieldOf(condition.field ?? '') !== undefined;
  const canHold = (some: readonly Condition[], more: readonly Constraint[] = []) =>
    space.allows([...some.map((one) => holding(one, part)), ...more], [...conditions, ...asked]);
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
function whyNever(space: MessageSpace, { field: name = '', is, isNot, present, matches }: Condition): string {
  const field = space.fieldOf(name);
  if (!field) return `there is no ${name}`;
  if (present === false) return isAlwaysThere(field) ? `${name} is required` : `${name} is always there`;
  const { type = 'string' } = field;
  if (type !== 'string') return `conditions compare texts, and ${name} is of type ${type}`;
  const misfit = is?.map((text) => misfitOfForm(field, text)).find((one) => one !== undefined);
  if (misfit) return misfit.reason;
  if (is && matches !== undefined) return `no value in \`is\` matches ${matches}`;
  if (is && isNot) return 'each value in `is` is in `isNot`, too';
  if (isNot) return `every value of ${name} is in \`isNot\``;
  return `no value of ${name} matches ${matches ?? ''}`;
}
