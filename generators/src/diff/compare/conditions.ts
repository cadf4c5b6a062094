import { isDeepStrictEqual } from 'node:util';
import { conditionsInWords } from '../../model/phrases.ts';
import type { Condition } from '../../model/protocol.ts';
import type { ChangeKind } from '../verdicts.ts';
import type { ProtocolIndex, ProtocolPair } from '../protocol-pair.ts';
import type { Difference } from '../change.ts';
import type { Compare } from './parts.ts';

/** Whether two lists of conditions differ in their meaning, or only in their wording. */
export function differenceOf(
  before: readonly Condition[],
  after: readonly Condition[],
  { before: was, after: is }: ProtocolPair,
): 'none' | 'words' | 'meaning' {
  const [asked, asks] = [before.map((one) => named(one, was)), after.map((one) => named(one, is))];
  if (isDeepStrictEqual(asked, asks)) return 'none';
  return isDeepStrictEqual(asked.map(withoutText), asks.map(withoutText)) ? 'words' : 'meaning';
}

/** Operations are compared by name, because their ids come from file names. */
function named(condition: Condition, { names }: ProtocolIndex): Condition {
  const { operation } = condition;
  return { ...condition, operation: operation === undefined ? undefined : (names.get(operation) ?? operation) };
}

function withoutText(condition: Condition): Condition {
  return { ...condition, text: condition.text === undefined ? undefined : '' };
}

/** Compares the conditions under which something is returned. */
export function conditions(name: string, kind: ChangeKind): Compare<readonly Condition[]> {
  return (before, after, at) => {
    const difference = differenceOf(before, after, at.protocols);
    if (difference === 'none') return [];
    return [{ kind: difference === 'words' ? 'text' : kind, at, ...bothConditions(name, before, after, at.protocols) }];
  };
}

/** The sentence for changed conditions, with both versions in words. */
export function bothConditions(
  name: string,
  before: readonly Condition[],
  after: readonly Condition[],
  protocols: ProtocolPair,
): Pick<Difference, 'says' | 'was' | 'is'> {
  const [was, is] = [inWords(before, protocols.before), inWords(after, protocols.after)];
  return { says: `${name} is now: ${is ?? 'no condition'}; it was: ${was ?? 'no condition'}.`, was, is };
}

function inWords(conditions: readonly Condition[], { names }: ProtocolIndex): string | undefined {
  return conditions.length === 0 ? undefined : conditionsInWords(conditions, (id) => names.get(id) ?? id).replace(/\.$/, '');
}
