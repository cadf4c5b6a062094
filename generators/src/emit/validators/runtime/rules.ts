import type { ConditionShape, RuleShape } from './shape.ts';
import { isObject, readOwn, type Values } from './values.ts';

/** How a rule is broken. */
export interface Broken {
  /** The keys of the field at which it shows. */
  readonly field: readonly string[];
  /** One of several fields has to be there, and none is. */
  readonly isMissing: boolean;
  readonly prevents: string | undefined;
}

/** Whether values that may have anything wrong with them break a rule. */
export function breaks(
  { oneOf, orNone, none, several, when = [], then, prevents }: RuleShape,
  values: Values,
): Broken | undefined {
  if (oneOf) {
    const there = oneOf.filter((name) => readOwn(values, name) !== undefined);
    const isMissing = there.length === 0;
    const isFine = there.length === 1 || (isMissing && orNone);
    return isFine
      ? undefined
      : { field: (isMissing ? oneOf : there.slice(1)).slice(0, 1), isMissing, prevents: isMissing ? none : several };
  }
  if (!when.every((condition) => holds(condition, values))) return undefined;
  const broken = then ? then.find((condition) => !holds(condition, values)) : when.at(-1);
  return broken && { field: broken.field, isMissing: false, prevents };
}

function holds({ field, is, present, matches }: ConditionShape, values: Values): boolean {
  const value = field.reduce<unknown>((inner, name) => (isObject(inner) ? readOwn(inner, name) : undefined), values);
  if (value === undefined || present === false) return value === undefined ? !present && !is : false;
  return typeof value !== 'string' ? !is : (is?.includes(value) ?? true) && (matches?.test(value) ?? true);
}
