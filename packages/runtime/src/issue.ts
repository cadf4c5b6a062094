import { toKeys, toText, type Path } from './path.ts';
import type { Issue, IssueCode, IssueDataKey, IssueOf, Prevents, Refused } from './result.ts';
import { describe, unreadable } from './values.ts';

/** What else there is to say of a problem, beside its place and what was expected there. */
export interface Finding {
  /** What was probably meant. */
  readonly near?: string | undefined;
  /** The sentence after the place, where the usual one won't do. */
  readonly says?: string | undefined;
  /** What issues of its code carry. */
  readonly data?: { readonly [K in IssueDataKey]?: unknown } | undefined;
  /** null where nothing is known that the problem would cause. */
  readonly prevents?: Prevents | null | undefined;
}

export function toIssue<C extends IssueCode>(
  path: Path | undefined,
  code: C,
  expected: string,
  value: unknown,
  finding?: Finding,
  prevents?: Prevents | null,
): IssueOf<C>;
// That each code has its data is for the tests to see.
export function toIssue(
  path: Path | undefined,
  code: IssueCode,
  expected: string,
  value: unknown,
  { near, says, data }: Finding = {},
  prevents?: Prevents | null,
): object {
  const received = value === unreadable ? 'something else' : describe(value);
  const problem = says ?? (value === undefined ? 'is missing' : `must be ${expected}, not ${received}`);
  const hint = near === undefined ? (says?.endsWith('.') ? '' : '.') : `; did you mean "${near}"?`;
  const at = toText(path);
  const message = `${at || 'The message'} ${problem}${hint}`;
  const keys = toKeys(path);
  // Most have a return code: an object is made faster than a key is added to it.
  const issue = prevents
    ? { code, path: keys, at, message, expected, received, prevents }
    : { code, path: keys, at, message, expected, received };
  return data || near ? Object.assign(issue, data, near && { suggestion: near }) : issue;
}

/** What a check returns that finds nothing else. */
export function refusal(...issues: readonly Issue[]): Refused {
  return { ok: false, issues, notices: [] };
}
