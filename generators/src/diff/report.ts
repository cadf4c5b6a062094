import { bump, type Bump } from './bump.ts';
import type { Change } from './change.ts';
import { worst } from './judge.ts';
import { severities, type Severity } from './verdicts.ts';

/** All that is told of two protocols. */
export interface Report {
  /** What the present spec is compared with. */
  readonly base: string;
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** The packages' version; undefined if they don't share one. */
  readonly present: string | undefined;
  readonly next: Bump | undefined;
}

export function report(base: string, changes: readonly Change[], present: string | undefined): Report {
  const severity = worst(changes.map((change) => change.severity));
  const count = (one: Severity) => changes.filter((change) => change.severity === one).length;
  return {
    base,
    changes,
    counts: { major: count('major'), minor: count('minor'), patch: count('patch') },
    present,
    next: present === undefined || changes.length === 0 ? undefined : bump(present, severity),
  };
}

const headings: Readonly<Record<Severity, string>> = { major: 'Breaking', minor: 'Additions', patch: 'Texts' };

/** The groups that have changes, the worst first. */
export function groups({ changes }: Report): { readonly heading: string; readonly changes: readonly Change[] }[] {
  return severities
    .map((severity) => ({ heading: headings[severity], changes: changes.filter((change) => change.severity === severity) }))
    .filter((group) => group.changes.length > 0);
}

/** "2 breaking, 1 addition, 5 texts: the next version is 1.0.0 (major)." */
export function summary({ changes, counts: { major, minor, patch }, next }: Report): string {
  if (changes.length === 0) return 'No change.';
  const counted = [
    ...(major > 0 ? [`${major} breaking`] : []),
    ...(minor > 0 ? [`${minor} ${minor === 1 ? 'addition' : 'additions'}`] : []),
    ...(patch > 0 ? [`${patch} ${patch === 1 ? 'text' : 'texts'}`] : []),
  ].join(', ');
  if (!next) return `${counted}: the packages don't share a version, so there is no next one.`;
  const early = next.version.startsWith('0.') && major > 0 ? ', as before 1.0.0' : '';
  return `${counted}: the next version is ${next.version} (${next.step}${early}).`;
}
