import { acceptedBy, type Acceptance } from './accepted.ts';
import { bump, type Bump } from './bump.ts';
import type { Change } from './change.ts';
import { worst } from './judge.ts';
import { impacts, type Impact } from './verdicts.ts';

/** The result of comparing two protocols. */
export interface DiffReport {
  /** What the present spec is compared with. */
  readonly base: string;
  /** The changes that aren't accepted. */
  readonly changes: readonly Change[];
  readonly accepted: readonly AcceptedChange[];
  readonly counts: Readonly<Record<Impact, number>>;
  /** The present version of the packages; undefined if they differ in it. */
  readonly present: string | undefined;
  readonly next: Bump | undefined;
}

/** An accepted change with the reason. It still counts for the next version. */
export interface AcceptedChange {
  readonly change: Change;
  readonly reason: string;
}

export function report(
  base: string,
  all: readonly Change[],
  present: string | undefined,
  acceptances: readonly Acceptance[] = [],
): DiffReport {
  const found = all.map((change) => ({ change, by: acceptedBy(change, acceptances, present) }));
  const changes = found.filter(({ by }) => by === undefined).map(({ change }) => change);
  const count = (one: Impact) => changes.filter(({ impact }) => impact === one).length;
  return {
    base,
    changes,
    accepted: found.flatMap(({ change, by }) => (by === undefined ? [] : [{ change, reason: by.reason }])),
    counts: { breaking: count('breaking'), behavior: count('behavior'), addition: count('addition'), text: count('text') },
    present,
    next: present === undefined || all.length === 0 ? undefined : bump(present, worst(all.map(({ severity }) => severity))),
  };
}

/** The most severe impact of the changes that aren't accepted. */
export function worstImpact({ counts }: DiffReport): Impact | undefined {
  return impacts.find((impact) => counts[impact] > 0);
}

export const headings: Readonly<Record<Impact, string>> = {
  breaking: 'Breaking',
  behavior: 'Behavior',
  addition: 'Additions',
  text: 'Texts',
};

/** The changes grouped by impact, the most severe first. */
export function groups({ changes }: DiffReport): { readonly heading: string; readonly changes: readonly Change[] }[] {
  return impacts
    .map((impact) => ({ heading: headings[impact], changes: changes.filter((change) => change.impact === impact) }))
    .filter((group) => group.changes.length > 0);
}

const nouns: Readonly<Record<Impact, readonly [one: string, several: string]>> = {
  breaking: ['breaking', 'breaking'],
  behavior: ['change of behavior', 'changes of behavior'],
  addition: ['addition', 'additions'],
  text: ['text', 'texts'],
};

/** "2 breaking, 1 addition, 5 texts: the next version is 1.0.0 (major)." */
export function summary({ accepted, changes, counts, next }: DiffReport): string {
  if (changes.length + accepted.length === 0) return 'No change.';
  const counted = [
    ...impacts.flatMap((impact) =>
      counts[impact] > 0 ? [`${counts[impact]} ${nouns[impact][counts[impact] === 1 ? 0 : 1]}`] : [],
    ),
    ...(accepted.length > 0 ? [`${accepted.length} accepted`] : []),
  ].join(', ');
  if (!next) return `${counted}: the packages don't share a version, so there is no next one.`;
  const isBreaking = [...changes, ...accepted.map(({ change }) => change)].some(({ impact }) => impact === 'breaking');
  const early = next.version.startsWith('0.') && isBreaking ? ', as before 1.0.0' : '';
  return `${counted}: the next version is ${next.version} (${next.step}${early}).`;
}
