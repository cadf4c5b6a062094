import { inspect, type Report } from './inspect.ts';
import type { Issue, Result, StandardSchema, ValidateOptions } from './result.ts';
import type { Shape } from './shape.ts';

// What a message's type is, the declarations say; they are made of the same spec as the tables.

/** Says yes only if there is nothing to say about a message; a no has to be looked into. */
export type Quick = (input: unknown) => boolean;

export type Validator = (input: unknown, options?: ValidateOptions) => Result<unknown>;

/** The door of one message. */
export function validator(shape: Shape, quick?: Quick): Validator {
  return (input, options) => {
    if (isPlain(quick, input)) return { ok: true, value: input, notices: nothing };
    return toResult(inspect(shape, input), input, options);
  };
}

export const nothing: readonly Issue[] = /* @__PURE__ */ Object.freeze([]);

function toResult({ issues, notices }: Report, value: unknown, { strict = false }: ValidateOptions = {}): Result<unknown> {
  const all = strict ? [...issues, ...notices] : issues;
  return all.length > 0 ? { ok: false, issues: all } : { ok: true, value, notices };
}

export function guard(validate: Validator): (input: unknown) => boolean {
  return (input) => validate(input).ok;
}

export function standard(validate: Validator, vendor: string): StandardSchema<unknown> {
  const check = (value: unknown) => {
    const result = validate(value);
    return result.ok ? { value: result.value } : { issues: result.issues };
  };
  return { '~standard': { version: 1, vendor, validate: check } };
}

function isPlain(quick: Quick | undefined, input: unknown): boolean {
  try {
    return quick !== undefined && quick(input);
  } catch {
    return false; // a getter that throws
  }
}
