import { issueOf, toIssue, type Finding } from './issue.ts';
import type { Path } from './path.ts';
import type { Issue } from './result.ts';

/** Everything there is to say about a message, and how it is looked at. */
export interface Report {
  readonly issues: Issue[];
  readonly notices: Issue[];
  readonly manner: Manner | undefined;
  /** The return codes of the message that is being looked at. */
  breach: Breach;
}

/** How to look at what a decoder reads: null counts as nothing, and so does an empty text that needn't be there. */
export interface Manner {
  /** The code that chooses among the shapes of a union. */
  readonly code: string | undefined;
}

/** The return codes for a missing and for a wrong value. */
export interface Breach {
  readonly missing?: string;
  readonly invalid?: string;
}

export function newReport(manner?: Manner, breach: Breach = usual): Report {
  return { issues: [], notices: [], manner, breach };
}

export function tell(
  report: Report,
  path: Path | undefined,
  code: Issue['code'],
  expected: string,
  value: unknown,
  finding: Finding = usual,
): void {
  const { isNotice, prevents } = finding;
  const { breach, issues, notices } = report;
  const list = isNotice ? notices : issues;
  if (list.length >= mostTold) return;
  const isMissing = value === undefined || (value === '' && code === 'too-short');
  const returns = isNotice ? undefined : (prevents ?? (isMissing ? breach.missing : breach.invalid));
  list.push(toIssue(path, code, expected, value, finding, returns));
}

export function tellMissing({ issues, breach }: Report, path: Path, expected = 'a value'): void {
  if (issues.length >= mostTold) return;
  const { outer, key } = path;
  const { missing: prevents } = breach;
  // What is told most often is made without a detour.
  if (outer || prevents === undefined) {
    issues.push(issueOf(path, 'missing', 'is missing.', expected, 'nothing', undefined, prevents));
  } else {
    const message = `${key} is missing.`;
    issues.push({ code: 'missing', path: [key], at: key, message, expected, received: 'nothing', prevents });
  }
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

/** Adds what another report tells. */
export function add(list: Issue[], more: readonly Issue[]): void {
  list.push(...more.slice(0, mostTold - list.length));
}

/** Whoever sends a million unknown fields doesn't get as many issues. */
const mostTold = 1000;

const usual = {};
