import { isDeepStrictEqual } from 'node:util';
import { conditionsInWords } from '../../model/phrases.ts';
import type { Condition } from '../../model/protocol.ts';
import type { ChangeKind } from '../verdicts.ts';
import type { Side, World } from '../world.ts';
import type { Finding } from '../change.ts';
import type { Compare } from './parts.ts';

/** How far two lists of conditions differ: in what they ask for, or only in the wording. */
export function differenceOf(
  before: readonly Condition[],
  after: readonly Condition[],
  { before: was, after: is }: World,
): 'none' | 'words' | 'meaning' {
  const [asked, asks] = [before.map((one) => named(one, was)), after.map((one) => named(one, is))];
  if (isDeepStrictEqual(asked, asks)) return 'none';
  return isDeepStrictEqual(asked.map(withoutText), asks.map(withoutText)) ? 'words' : 'meaning';
}

/** Operations are compared by name, because their ids come from file names. */
function named(condition: Condition, { names }: Side): Condition {
  const { operation } = condition;
  return { ...condition, operation: operation === undefined ? undefined : (names.get(operation) ?? operation) };
}

function withoutText(condition: Condition): Condition {
  return { ...condition, text: condition.text === undefined ? undefined : '' };
}

/** Conditions that say when something comes. */
export function conditions(name: string, kind: ChangeKind): Compare<readonly Condition[]> {
  return (before, after, at) => {
    const difference = differenceOf(before, after, at.world);
    if (difference === 'none') return [];
    return [{ kind: difference === 'words' ? 'text' : kind, at, ...bothConditions(name, before, after, at.world) }];
  };
}

/** The sentence on conditions that have changed, with both sides in words. */
export function bothConditions(
  name: string,
  before: readonly Condition[],
  after: readonly Condition[],
  world: World,
): Pick<Finding, 'says' | 'was' | 'is'> {
  const [was, is] = [inWords(before, world.before), inWords(after, world.after)];
  return { says: `${name} is now: ${is ?? 'no condition'}; it was: ${was ?? 'no condition'}.`, was, is };
}

function inWords(conditions: readonly Condition[], { names }: Side): string | undefined {
  return conditions.length === 0 ? undefined : conditionsInWords(conditions, (id) => names.get(id) ?? id).replace(/\.$/, '');
}
