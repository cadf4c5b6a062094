import type { Change, Finding } from './change.ts';
import { impactOf, severities, verdicts, type Audience, type Direction, type Severity, type Verdict } from './verdicts.ts';

const ways: readonly Direction[] = ['sent', 'received'];
const concerned: Readonly<Record<Direction, readonly Audience[]>> = { sent: ['senders', 'publishers'], received: ['readers'] };

/** How bad a finding is, and for whom; of two directions the worse counts. */
export function judge({ kind, at }: Finding): Pick<Change, 'severity' | 'impact' | 'for'> {
  const verdict: Verdict = verdicts[kind];
  if ('severity' in verdict) return { ...verdict, impact: impactOf(kind, verdict.severity) };
  const directions = at.directions.length > 0 ? at.directions : ways;
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
