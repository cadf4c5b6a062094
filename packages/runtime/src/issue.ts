import { toKeys, toText, type Path } from './path.ts';
import type { Issue, IssueCode, IssueDataKey, IssueOf, Prevents, Refused } from './result.ts';
import { describe, unreadable } from './values.ts';

/** The facts of a problem besides its location and the expected value. */
export interface Finding {
  /** The suggestion. */
  readonly near?: string | undefined;
  /** The sentence after the location, if the usual one doesn't fit. */
  readonly says?: string | undefined;
  /** The data of issues with this code. */
  readonly data?: { readonly [K in IssueDataKey]?: unknown } | undefined;
  /** null if no return code is known that the problem causes. */
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
// The tests check that each code has its data.
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
  // Most issues have a return code. Creating an object with it is faster than adding a key.
  const issue: Record<string, unknown> = prevents
    ? { code, path: keys, at, message, expected, received, prevents }
    : { code, path: keys, at, message, expected, received };
  if (data) addTo(issue, data);
  if (near !== undefined) issue['suggestion'] = near;
  return issue;
}

/** Like Object.assign, which takes longer. */
function addTo(issue: Record<string, unknown>, data: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(data)) issue[key] = data[key];
}

/** The result of a check with this single issue. */
export function refusal(...issues: readonly Issue[]): Refused {
  return { ok: false, issues, notices: [] };
}
