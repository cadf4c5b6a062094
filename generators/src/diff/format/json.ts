import type { DiffReport } from '../report.ts';

/** The report for programs. */
export function json({ base, present, next, counts, changes, accepted }: DiffReport): string {
  const version = { present: present ?? null, next: next?.version ?? null, step: next?.step ?? null };
  return JSON.stringify({ base, version, counts, changes, accepted }, null, 2);
}
