import type { Change, Difference } from './change.ts';
import { impactOf, severities, verdicts, type Audience, type Direction, type Severity, type ChangeVerdict } from './verdicts.ts';

const allDirections: readonly Direction[] = ['sent', 'received'];
const concerned: Readonly<Record<Direction, readonly Audience[]>> = { sent: ['senders', 'publishers'], received: ['readers'] };

/** The severity of a difference, and who is affected. Of two directions, the more severe one counts. */
export function judge({ kind, at }: Difference): Pick<Change, 'severity' | 'impact' | 'for'> {
  const verdict: ChangeVerdict = verdicts[kind];
  if ('severity' in verdict) return { ...verdict, impact: impactOf(kind, verdict.severity) };
  const directions = at.directions.length > 0 ? at.directions : allDirections;
  const severity = worst(directions.map((direction) => verdict[direction]));
  return {
    severity,
    impact: impactOf(kind, severity),
    for: directions.filter((one) => verdict[one] === severity).flatMap((one) => concerned[one]),
  };
}

export function worst(all: readonly Severity[]): Severity {
  return severities.find((severity) => all.includes(severity)) ?? 'patch';
}
