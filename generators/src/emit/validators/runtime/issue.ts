import { toKeys, toText, type Path } from './path.ts';
import type { Issue, IssueCode, Prevents, Refused } from './result.ts';
import { describe, unreadable } from './values.ts';

/** What else there is to say of a problem, beside its place and what was expected there. */
export interface Finding {
  /** The value may be personal and is never shown. */
  readonly isHidden?: boolean | undefined;
  /** What was probably meant. */
  readonly near?: string | undefined;
  /** The sentence after the place, where the usual one won't do. */
  readonly says?: string | undefined;
  readonly rule?: string | undefined;
  /** null where nothing is known that the problem would cause. */
  readonly prevents?: Prevents | null | undefined;
}

/** An issue with one of some codes. */
type IssueOf<Code extends IssueCode> = Issue & { readonly code: Code };
type Writable<T> = { -readonly [key in keyof T]: T[key] };

export function toIssue<Code extends IssueCode>(
  path: Path | undefined,
  code: Code,
  expected: string,
  value: unknown,
  { isHidden, near, says, rule }: Finding,
  prevents?: Prevents | null,
): IssueOf<Code> {
  const received = value === unreadable ? 'something else' : describe(value, isHidden);
  const problem = says ?? (value === undefined ? 'is missing' : `has to be ${expected}, not ${received}`);
  const hint = near === undefined ? (says?.endsWith('.') ? '' : '.') : `; did you mean "${near}"?`;
  const at = toText(path);
  const message = `${at || 'The message'} ${problem}${hint}`;
  const keys = toKeys(path);
  // Most have a return code: an object is made faster than a key is added to it.
  const issue: Writable<Issue> & { readonly code: Code } = prevents
    ? { code, path: keys, at, message, expected, received, prevents }
    : { code, path: keys, at, message, expected, received };
  if (rule !== undefined) issue.rule = rule;
  return issue;
}

/** What a check returns that finds nothing else. */
export function refusal(...issues: readonly Issue[]): Refused {
  return { ok: false, issues, notices: [] };
}
