import type { Protocol } from '../model/protocol.ts';
import type { Change, ChangeSpot, Difference } from './change.ts';
import { compareParts } from './compare/parts.ts';
import { protocolComparers } from './compare/protocol.ts';
import { judge } from './judge.ts';
import type { Locate } from './locate.ts';
import { severities } from './verdicts.ts';
import { protocolPair } from './protocol-pair.ts';

/**
 * Compares two protocols.
 *
 * @param locate Finds places in the spec of `after`.
 * @param locateGone Finds places in the spec of `before`, for what is gone.
 * @returns The changes, the most severe ones first.
 */
export function diff(before: Protocol, after: Protocol, locate: Locate, locateGone: Locate = () => undefined): Change[] {
  const protocols = protocolPair(before, after);
  const address = [{ file: 'service.yaml', steps: [], part: 0 }];
  const differences = compareParts(protocolComparers, before, after, { where: '', directions: [], address, protocols });
  const changes = merge(differences.map((difference) => toChange(difference, difference.isGone ? locateGone : locate)));
  return severities.flatMap((severity) => changes.filter((change) => change.severity === severity));
}

function toChange({ kind, at, says, was, is, isGone, suggestion }: Difference, locate: Locate): Change {
  const place = locate(at.address);
  return {
    kind,
    ...judge({ kind, at, says }),
    spots: [{ where: at.where || 'service', file: place?.file, line: place?.line, ...(isGone && place && { isGone }) }],
    says,
    ...(was !== undefined && { was }),
    ...(is !== undefined && { is }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** Merges equal changes in several places, such as those of a shared field, into one change. */
function merge(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const key = JSON.stringify([{ ...change, spots: change.spots.map((spot) => inMessage(spot, change)) }]);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, spots: [...known.spots, ...change.spots] } : change);
  }
  return [...merged.values()];
}

/** The place without the name of the message. For a message as a whole, only changes of texts are merged. */
function inMessage({ where }: ChangeSpot, { kind }: Change): string {
  const inner = where.slice(where.search(/[ .]|$/));
  return inner === '' && kind !== 'text' ? where : inner;
}
