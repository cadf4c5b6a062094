import { toKeys, toText, type Path } from './path.ts';
import type { Issue, IssueCode, Prevents, Refused } from './result.ts';
import { describe, unreadable } from './values.ts';

/** What else there is to say of a problem, beside its place and what was expected there. */
export interface Finding {
  /** Worth knowing, but no reason to refuse the message. */
  readonly isNotice?: boolean | undefined;
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

export function toIssue<Code extends IssueCode>(
  path: Path | undefined,
  code: Code,
  expected: string,
  value: unknown,
  { isHidden, near, says, rule }: Finding,
  prevents?: Prevents,
): IssueOf<Code> {
  const received = value === unreadable ? 'something else' : describe(value, isHidden);
  const problem = says ?? (value === undefined ? 'is missing' : `has to be ${expected}, not ${received}`);
  const hint = near === undefined ? (problem.endsWith('.') ? '' : '.') : `; did you mean "${near}"?`;
  return issueOf(path, code, problem + hint, expected, received, rule, prevents);
}

/** What a check returns that finds nothing else. */
export function refusal(...issues: readonly Issue[]): Refused {
  return { ok: false, issues, notices: [] };
}

/** `says`: the sentence after the place. */
export function issueOf<Code extends IssueCode>(
  path: Path | undefined,
  code: Code,
  says: string,
  expected: string,
  received: string,
  rule?: string,
  prevents?: Prevents,
): IssueOf<Code> {
  const at = toText(path);
  const message = `${at || 'The message'} ${says}`;
  const keys = toKeys(path);
  // Most have a return code: an object is made faster than a key is added to it.
  const issue =
    prevents === undefined
      ? { code, path: keys, at, message, expected, received }
      : { code, path: keys, at, message, expected, received, prevents };
  return rule === undefined ? issue : { ...issue, rule };
}
