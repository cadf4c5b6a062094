import type { Protocol } from '../model/protocol.ts';
import type { Change, ChangeSpot, Finding } from './change.ts';
import { compareParts } from './compare/parts.ts';
import { protocolRules } from './compare/protocol.ts';
import { judge } from './judge.ts';
import type { Locate } from './locate.ts';
import { severities } from './verdicts.ts';
import { worldOf } from './world.ts';

/**
 * What has changed from one protocol to another, the worst first. `locate` finds things in the spec of the second, `locateGone` in
 * the spec of the first.
 */
export function diff(before: Protocol, after: Protocol, locate: Locate, locateGone: Locate = () => undefined): Change[] {
  const world = worldOf(before, after);
  const address = [{ file: 'service.yaml', steps: [], part: 0 }];
  const findings = compareParts(protocolRules, before, after, { where: '', directions: [], address, world });
  const changes = merge(findings.map((finding) => toChange(finding, finding.isGone ? locateGone : locate)));
  return severities.flatMap((severity) => changes.filter((change) => change.severity === severity));
}

function toChange({ kind, at, says, was, is, isGone, likely }: Finding, locate: Locate): Change {
  const place = locate(at.address);
  return {
    kind,
    ...judge({ kind, at, says }),
    spots: [{ where: at.where || 'service', file: place?.file, line: place?.line, ...(isGone && place && { isGone }) }],
    says,
    ...(was !== undefined && { was }),
    ...(is !== undefined && { is }),
    ...(likely !== undefined && { likely }),
  };
}

/** What is shared changes everywhere at once: that is one change. */
function merge(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const key = JSON.stringify([{ ...change, spots: change.spots.map((spot) => inMessage(spot, change)) }]);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, spots: [...known.spots, ...change.spots] } : change);
  }
  return [...merged.values()];
}

/** Without the first name, which is that of the message. Two messages as a whole have only their texts in common. */
function inMessage({ where }: ChangeSpot, { kind }: Change): string {
  const inner = where.slice(where.search(/[ .]|$/));
  return inner === '' && kind !== 'text' ? where : inner;
}
