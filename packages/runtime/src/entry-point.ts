import type { Unconfirmed, QuickCheck } from './quick-check.ts';
import { toKeys } from './path.ts';
import { newReport, reportUnreadable, type Received, type Report } from './report.ts';
import type { Issue, Notice, Result, StandardSchema, ValidateOptions } from './result.ts';
import type { Shape } from './shape.ts';
import { isObject, isPlain, type Values } from './values.ts';

// The types of the messages are in the declarations, which are generated from the same spec as the tables.

export type Validator = (input: unknown, options?: ValidateOptions) => Result<unknown>;

/**
 * Checks a message: first quickly, and in full only if the quick check fails. `received` is for messages that a service sends.
 * Never throws.
 */
export function check(
  shape: () => Shape,
  quick: QuickCheck | undefined,
  input: unknown,
  options?: ValidateOptions,
  received?: Received,
): Result<unknown> {
  let unconfirmed: Unconfirmed | undefined;
  try {
    if (quick && isPlain(input)) {
      unconfirmed = quick(input);
      if (!unconfirmed) return { ok: true, value: input, notices: nothing };
    }
  } catch {
    // The full check reports it.
  }
  const report = inspect(shape(), input, newReport(received), unconfirmed);
  const value = report.issues.length > 0 ? undefined : without(report, input);
  const { issues, notices } = strictly(report, strictOf(options));
  return issues.length > 0 ? { ok: false, issues, notices } : { ok: true, value, notices };
}

/** Which notices count as issues. Options that throw when they are read are ignored. */
export function strictOf(options: ValidateOptions | undefined): readonly string[] | boolean {
  try {
    const strict = options?.strict;
    return typeof strict === 'object' ? [...strict] : strict === true;
  } catch {
    return false;
  }
}

/** The report, with all notices, or those with the listed codes, moved to the issues. */
export function strictly(findings: Findings, strict: readonly string[] | boolean): Findings {
  if (!strict) return findings;
  const { issues, notices } = findings;
  const counts = ({ code }: Notice) => strict === true || strict.includes(code);
  return { issues: [...issues, ...notices.filter(counts)], notices: notices.filter((notice) => !counts(notice)) };
}

type Findings = { readonly issues: readonly Issue[]; readonly notices: readonly Notice[] };

/** Whether a message itself has its type, so that nothing had to be left out of a copy. */
export function isWhole(result: Result<unknown>, input: unknown): boolean {
  return result.ok && result.value === input;
}

/** A copy without the values that count as absent; the message itself if there are none. */
export function without(report: Report, input: unknown): unknown {
  if (report.empties.length === 0) return input;
  try {
    return withoutAll(input, report.empties.map(toKeys));
  } catch {
    return reportUnreadable(report);
  }
}

function withoutAll(value: unknown, ways: readonly (readonly string[])[]): unknown {
  if (ways.length === 0 || !isObject(value)) return value;
  const rest = copyOf(value);
  for (const [key = '', ...inner] of ways) {
    if (inner.length === 0) delete rest[key];
    else rest[key] = withoutAll(rest[key], [inner]);
  }
  return rest;
}

/** A copy without symbol keys, which aren't sent. */
function copyOf(value: Values): Record<string, unknown> {
  return Object.getOwnPropertySymbols(value).length > 0 ? Object.fromEntries(Object.entries(value)) : { ...value };
}

/** The value that selects one of several messages. */
export function choiceIn(input: unknown, key: string): unknown {
  try {
    return isObject(input) ? input[key] : undefined;
  } catch {
    return undefined;
  }
}

/** Checks any value in full. Never throws. */
export function inspect(shape: Shape, input: unknown, report: Report, unconfirmed?: Unconfirmed): Report {
  try {
    shape.check(report, input, undefined, unconfirmed);
  } catch {
    // A proxy that always throws, or data nested too deeply for the stack.
    reportUnreadable(report);
  }
  return report;
}

const nothing: readonly never[] = /* @__PURE__ */ Object.freeze([]);

export function standard(validate: Validator, vendor: string): StandardSchema<unknown> {
  const judge = (value: unknown) => {
    const result = validate(value);
    return result.ok ? { value: result.value } : { issues: result.issues };
  };
  return { '~standard': { version: 1, vendor, validate: judge } };
}
