import { toIssue, type Finding } from './issue.ts';
import type { Path } from './path.ts';
import type { Issue, Notice, NoticeCode, Prevents } from './result.ts';
import type { TextKind, TextTraits } from './text-field.ts';
import { unreadable } from './values.ts';

/** The problems of a message, and how it is checked. */
export interface Report {
  readonly issues: Issue[];
  readonly notices: Notice[];
  /** The paths to empty values that count as absent. */
  readonly empties: Path[];
  readonly mode: ReadingMode | undefined;
  /** Set if a service sent the message. null then means absent. */
  readonly received: Received | undefined;
  /** The return codes of the message that is checked. */
  returnCodes: ReturnCodes;
}

/** For messages that a service sends: their readers can't change them. */
export interface Received {
  /** Continues the sentence about a number in place of a text. */
  readonly numberAdvice: (value: number) => string;
}

/** How a decoder reads values: null and empty optional texts count as absent. */
export interface ReadingMode {
  /** The code that selects the shape of a union. */
  readonly code: string | undefined;
  /** What to use as the text, or as the list, that a value should be. */
  readonly textOf: (value: unknown, report: Report, path: Path) => unknown;
  readonly listOf: (value: unknown) => unknown;
  /** How many characters a text needs. */
  readonly leastOf: (traits: TextTraits, kind: TextKind | undefined) => number;
}

/** The return codes for a missing value, for a wrong value, and for a value that should be a text but isn't. */
export interface ReturnCodes {
  readonly missing?: Prevents;
  readonly wrongType?: Prevents;
  readonly invalid?: Prevents;
}

export function newReport(received?: Received, mode?: ReadingMode): Report {
  return { issues: [], notices: [], empties: [], received, mode, returnCodes: usual };
}

/** A separate report on a part of the message. It can be compared with others before it is added. */
export function partReport(report: Report): Report {
  return { ...report, issues: [], notices: [], empties: [] };
}

export function issue(
  { returnCodes, issues }: Report,
  path: Path | undefined,
  code: Issue['code'],
  expected: string,
  value: unknown,
  finding: Finding = usual,
): void {
  if (issues.length >= mostReported) return;
  const isMissing = value === undefined || (value === '' && code === 'too-short');
  const usually = isMissing ? returnCodes.missing : code === 'wrong-type' ? path && returnCodes.wrongType : returnCodes.invalid;
  const { prevents = usually } = finding;
  issues.push(toIssue(path, code, expected, value, finding, prevents));
}

/** Reports a value that throws when it is read, or the message itself if there is no path. */
export function reportUnreadable(report: Report, path?: Path): void {
  issue(report, path, 'unreadable', 'readable data', unreadable, { prevents: null });
}

/** Adds a notice. It doesn't refuse the message. */
export function notice(
  { notices }: Report,
  path: Path | undefined,
  code: NoticeCode,
  expected: string,
  value: unknown,
  finding: Finding = usual,
): void {
  // The first notice of each code is always added, because strict callers select by code.
  const isReported = notices.length >= mostReported && notices.some((one) => one.code === code);
  if (!isReported) notices.push(toIssue(path, code, expected, value, finding));
}

/** Adds the notice of an empty optional value, which counts as absent. */
export function noticeEmpty(report: Report, path: Path): void {
  report.empties.push(path);
  notice(report, path, 'empty', 'a value', '', { says: 'is empty and counts as absent' });
}

/**
 * How badly a shape fits: one issue weighs more than all unknown fields, and an unknown field more than all other notices. For
 * a decoder, which accepts the fields of every shape, unknown fields weigh most.
 */
export function weight({ issues, notices, mode }: Report): number {
  const unknown = notices.filter(({ code }) => code === 'unknown-field').length;
  const most = mode ? unknown * mostReported + issues.length : issues.length * mostReported + unknown;
  return most * mostReported + notices.length;
}

/** Adds the contents of another report. */
export function add<T extends Issue>(list: T[], more: readonly T[]): void {
  list.push(...more.slice(0, mostReported - list.length));
}

/** Limits the list: a million unknown fields must not cause a million issues. */
const mostReported = 1000;

const usual = {};
