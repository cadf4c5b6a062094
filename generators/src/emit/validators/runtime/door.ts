import { toIssues, type CheckError, type MessageInfo, type RuleInfo } from './issues.ts';
import type { Issue, Result, ValidateOptions } from './result.ts';

/** A check as ajv compiles it: its errors hang on the function. */
export interface Check {
  (input: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

export type Validator<T> = (input: unknown, options?: ValidateOptions) => Result<T>;

const none: MessageInfo = { rules: [], advice: [], breach: {} };

/** The door of one message. `closer` is what a message fails that is merely unusual: it gives the notices. */
export function validator<T>(check: Check, closer?: Check, info: MessageInfo = none): Validator<T> {
  return (input, options) => {
    const issues = run(check, input, info.rules, info.breach);
    if (!isValid<T>(input, issues)) return { ok: false, issues };
    const notices = closer ? run(closer, input, info.advice, {}) : [];
    if (options?.strict === true && notices.length > 0) return { ok: false, issues: notices };
    return { ok: true, value: input, notices };
  };
}

/** The door of a message whose shape one of its fields tells. */
export function discriminated<T>(
  field: string,
  validators: Readonly<Record<string, Validator<T>>>,
  invalid?: string,
): Validator<T> {
  return (input, options) => {
    const value: unknown = isObject(input) && Object.hasOwn(input, field) ? input[field] : undefined;
    const chosen = typeof value === 'string' && Object.hasOwn(validators, value) ? validators[value] : undefined;
    if (chosen) return chosen(input, options);
    const known = Object.keys(validators).join(', ');
    const message = `${field} tells what the message is; it has to be one of ${known}.`;
    const code = value === undefined ? 'missing' : 'unknown-value';
    const issue: Issue = {
      code,
      path: [field],
      message,
      expected: `one of ${known}`,
      ...(invalid !== undefined && { prevents: invalid }),
    };
    return { ok: false, issues: [issue] };
  };
}

export function guard<T>(validate: Validator<T>): (input: unknown) => input is T {
  return (input): input is T => validate(input).ok;
}

function run(check: Check, input: unknown, rules: readonly RuleInfo[], breach: MessageInfo['breach']): Issue[] {
  return check(input) ? [] : toIssues(check.errors ?? [], rules, breach);
}

/** What a check found nothing wrong with is of the type that was compiled into the check. */
function isValid<T>(_input: unknown, issues: readonly Issue[]): _input is T {
  return issues.length === 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}
