import type { Report } from '../report.ts';

/** For programs. */
export function json({ base, present, next, counts, changes, accepted }: Report): string {
  const version = { present: present ?? null, next: next?.version ?? null, step: next?.step ?? null };
  return JSON.stringify({ base, version, counts, changes, accepted }, null, 2);
}
