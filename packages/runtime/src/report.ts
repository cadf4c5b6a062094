import { toIssue, type Finding } from './issue.ts';
import type { Path } from './path.ts';
import type { Issue, Notice, NoticeCode, Prevents } from './result.ts';
import type { TextKind, TextTraits } from './text-field.ts';
import { unreadable } from './values.ts';

/** Everything there is to say about a message, and how it is looked at. */
export interface Report {
  readonly issues: Issue[];
  readonly notices: Notice[];
  /** The ways to empty values that count as absent. */
  readonly empties: Path[];
  readonly manner: Manner | undefined;
  /** Set where a service has sent the message. Then null says that there is nothing. */
  readonly received: Received | undefined;
  /** The return codes of the message that is being looked at. */
  breach: Breach;
}

/** What only concerns messages that a service sends: whoever reads them can't change them. */
export interface Received {
  /** How the sentence on a number in place of text goes on. */
  readonly numberAdvice: (value: number) => string;
}

/** How to look at what a decoder reads: null counts as nothing, and so does an empty text that needn't be there. */
export interface Manner {
  /** The code that chooses among the shapes of a union. */
  readonly code: string | undefined;
  /** What to take for the text, or for the list, that a value should be. */
  readonly textOf: (value: unknown, report: Report, path: Path) => unknown;
  readonly listOf: (value: unknown) => unknown;
  /** How many characters a text needs. */
  readonly leastOf: (traits: TextTraits, kind: TextKind | undefined) => number;
}

/** The return codes for a missing and for a wrong value, and for one that is no text where there must be one. */
export interface Breach {
  readonly missing?: Prevents;
  readonly wrongType?: Prevents;
  readonly invalid?: Prevents;
}

export function newReport(received?: Received, manner?: Manner): Report {
  return { issues: [], notices: [], empties: [], received, manner, breach: usual };
}

/** A report on a part of the message, to be weighed before any of it is added. */
export function partReport(report: Report): Report {
  return { ...report, issues: [], notices: [], empties: [] };
}

export function tell(
  { breach, issues }: Report,
  path: Path | undefined,
  code: Issue['code'],
  expected: string,
  value: unknown,
  finding: Finding = usual,
): void {
  if (issues.length >= mostTold) return;
  const isMissing = value === undefined || (value === '' && code === 'too-short');
  const usually = isMissing ? breach.missing : code === 'wrong-type' ? path && breach.wrongType : breach.invalid;
  const { prevents = usually } = finding;
  issues.push(toIssue(path, code, expected, value, finding, prevents));
}

/** What throws when it is read, or the message itself if there is no path. */
export function tellUnreadable(report: Report, path?: Path): void {
  tell(report, path, 'unreadable', 'readable data', unreadable, { prevents: null });
}

/** Adds a notice: the message passes all the same. */
export function notice(
  { notices }: Report,
  path: Path | undefined,
  code: NoticeCode,
  expected: string,
  value: unknown,
  finding: Finding = usual,
): void {
  // The first of each kind is always there: a strict caller goes by the kinds.
  const isTold = notices.length >= mostTold && notices.some((one) => one.code === code);
  if (!isTold) notices.push(toIssue(path, code, expected, value, finding));
}

/** Adds the notice of an empty optional value, which counts as absent. */
export function noticeEmpty(report: Report, path: Path): void {
  report.empties.push(path);
  notice(report, path, 'empty', 'a value', '', { says: 'is empty and counts as absent' });
}

/**
 * How badly a shape fits: one issue weighs more than all unknown fields, and one of these more than all other notices. For
 * a decoder, which takes the fields of every shape, unknown ones weigh most.
 */
export function weight({ issues, notices, manner }: Report): number {
  const unknown = notices.filter(({ code }) => code === 'unknown-field').length;
  const most = manner ? unknown * mostTold + issues.length : issues.length * mostTold + unknown;
  return most * mostTold + notices.length;
}

/** Adds what another report says. */
export function add<T extends Issue>(list: T[], more: readonly T[]): void {
  list.push(...more.slice(0, mostTold - list.length));
}

/** Whoever sends a million unknown fields doesn't get as many issues. */
const mostTold = 1000;

const usual = {};
