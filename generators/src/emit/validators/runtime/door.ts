import type { Doubts, Quick } from './doubts.ts';
import { readable } from './field.ts';
import { newReport, tell, type Manner, type Report } from './report.ts';
import type { Issue, Result, StandardSchema, ValidateOptions } from './result.ts';
import type { Shape } from './shape.ts';
import { isObject, isPlain, unreadable } from './values.ts';

// What a message's type is, the declarations say; they are made of the same spec as the tables.

export type Validator = (input: unknown, options?: ValidateOptions) => Result<unknown>;

/** Checks a message: quickly first, and only if that leaves doubts, closely. Never throws. */
export function check(shape: () => Shape, quick: Quick | undefined, input: unknown, options?: ValidateOptions): Result<unknown> {
  let doubts: Doubts | undefined;
  try {
    if (quick && isPlain(input)) {
      doubts = quick(input);
      if (!doubts) return { ok: true, value: input, notices: nothing };
    }
  } catch {
    // Looked at closely, it will be told.
  }
  const { issues, notices } = inspect(shape(), input, undefined, doubts);
  const all = options?.strict ? [...issues, ...notices] : issues;
  return all.length > 0 ? { ok: false, issues: all } : { ok: true, value: input, notices };
}

/** The value that tells which of several messages something is. */
export function choiceIn(input: unknown, key: string): unknown {
  try {
    return isObject(input) ? input[key] : undefined;
  } catch {
    return undefined;
  }
}

/** Looks closely at a value that may be anything, and never throws. */
export function inspect(shape: Shape, input: unknown, manner?: Manner, doubts?: Doubts): Report {
  const report = newReport(manner);
  try {
    shape.look(report, input, undefined, doubts);
  } catch {
    // A proxy that throws on everything, or data nested deeper than the stack.
    tell(report, undefined, 'unreadable', readable, unreadable);
  }
  return report;
}

const nothing: readonly Issue[] = /* @__PURE__ */ Object.freeze([]);

export function standard(validate: Validator, vendor: string): StandardSchema<unknown> {
  const judge = (value: unknown) => {
    const result = validate(value);
    return result.ok ? { value: result.value } : { issues: result.issues };
  };
  return { '~standard': { version: 1, vendor, validate: judge } };
}
