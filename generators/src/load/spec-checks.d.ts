import type { ErrorObject } from 'ajv';

// spec/schema, compiled by scripts/lib/spec-checks.js when the compiler is built.

/** How a value is written in the file, which parsing doesn't keep. Values are named by JSON pointers. */
export interface WrittenForm {
  /** Whether the string is written in quotes. */
  readonly isQuoted: (pointer: string) => boolean;
  /** Whether the number is written in plain decimal digits, as every reader reads it. */
  readonly isPlain: (pointer: string) => boolean;
}

interface SpecCheck {
  (this: WrittenForm, data: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

/** The checks of the kinds of files, by the `$id` of their schemas. */
export const checks: Readonly<Record<string, SpecCheck>>;

/** The schemas, by `$id`. */
export const schemas: Readonly<Record<string, object>>;
