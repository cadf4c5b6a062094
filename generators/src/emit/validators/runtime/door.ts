import { toIssues, type Breach, type CheckError, type Rules } from './issues.ts';
import type { Issue, Result, ValidateOptions } from './result.ts';

/** A check as ajv compiles it: its errors hang on the function. */
export interface Check {
  (input: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

export type Validator<T> = (input: unknown, options?: ValidateOptions) => Result<T>;

/** The door of one message. `closer` is what a message fails that is merely unusual: it gives the notices. */
export function validator<T>(check: Check, closer: Check | undefined, rules: Rules, breach: Breach): Validator<T> {
  return (input, options) => {
    const issues = run(check, input, rules, breach);
    if (!isValid<T>(input, issues)) return { ok: false, issues };
    // What the service takes causes no return code.
    const notices = closer ? run(closer, input, rules, {}) : [];
    if (options?.strict === true && notices.length > 0) return { ok: false, issues: notices };
    return { ok: true, value: input, notices };
  };
}

/** The door of a message whose shape one of its fields tells. */
export function discriminated<T>(
  field: string,
  validators: Readonly<Record<string, Validator<T>>>,
  breach: Breach,
): Validator<T> {
  return (input, options) => {
    if (!isObject(input)) return { ok: false, issues: [notAnObject(breach)] };
    const value = Object.hasOwn(input, field) ? input[field] : undefined;
    const chosen = typeof value === 'string' && Object.hasOwn(validators, value) ? validators[value] : undefined;
    return chosen
      ? chosen(input, options)
      : { ok: false, issues: [unknownVariant(field, value, Object.keys(validators), breach)] };
  };
}

function notAnObject({ invalid }: Breach): Issue {
  const message = 'The message has to be of type object.';
  return { code: 'wrong-type', path: [], message, expected: 'object', ...(invalid !== undefined && { prevents: invalid }) };
}

function unknownVariant(field: string, value: unknown, variants: readonly string[], breach: Breach): Issue {
  const known = variants.join(', ');
  const isMissing = value === undefined || value === '';
  const prevents = isMissing ? breach.missing : breach.invalid;
  return {
    code: isMissing ? 'missing' : 'unknown-value',
    path: [field],
    message: `${field} tells what the message is; it has to be one of ${known}.`,
    expected: `one of ${known}`,
    ...(prevents !== undefined && { prevents }),
  };
}

export function guard<T>(validate: Validator<T>): (input: unknown) => input is T {
  return (input): input is T => validate(input).ok;
}

function run(check: Check, input: unknown, rules: Rules, breach: Breach): Issue[] {
  return check(input) ? [] : toIssues(check.errors ?? [], rules, breach);
}

/** What a check found nothing wrong with is of the type that was compiled into the check. */
function isValid<T>(_input: unknown, issues: readonly Issue[]): _input is T {
  return issues.length === 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
