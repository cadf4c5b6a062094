import { toKeys, toText, type Path } from './path.ts';
import type { Issue } from './result.ts';
import { describe, unreadable } from './values.ts';

/** What else there is to tell of a problem, beside its place and what was expected there. */
export interface Finding {
  /** Worth knowing, but no reason to refuse anything. */
  readonly isNotice?: boolean | undefined;
  /** The value is nobody's business. */
  readonly isHidden?: boolean | undefined;
  /** What was most likely meant. */
  readonly near?: string | undefined;
  /** The sentence after the place, where the usual one won't do. */
  readonly says?: string | undefined;
  readonly rule?: string | undefined;
  readonly prevents?: string | undefined;
}

export function toIssue(
  path: Path | undefined,
  code: Issue['code'],
  expected: string,
  value: unknown,
  { isHidden, near, says, rule }: Finding,
  prevents?: string,
): Issue {
  const received = value === unreadable ? 'something else' : describe(value, isHidden);
  const problem = says ?? (value === undefined ? 'is missing' : `has to be ${expected}, not ${received}`);
  const hint = near === undefined ? (problem.endsWith('.') ? '' : '.') : `; did you mean "${near}"?`;
  return issueOf(path, code, problem + hint, expected, received, rule, prevents);
}

/** `says`: the sentence after the place. */
export function issueOf(
  path: Path | undefined,
  code: Issue['code'],
  says: string,
  expected: string,
  received: string,
  rule?: string,
  prevents?: string,
): Issue {
  const at = toText(path);
  const message = `${at || 'The message'} ${says}`;
  const keys = toKeys(path);
  // Most have a return code: an object is made faster than a key is added to it.
  const issue: { -readonly [key in keyof Issue]: Issue[key] } =
    prevents === undefined
      ? { code, path: keys, at, message, expected, received }
      : { code, path: keys, at, message, expected, received, prevents };
  if (rule !== undefined) issue.rule = rule;
  return issue;
}
