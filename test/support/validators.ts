import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Result, StandardSchema, ValidateOptions } from '../../packages/runtime/src/result.ts';

export type Validate = (input: unknown, options?: ValidateOptions) => Result<unknown>;

/** Loads the validators from an output folder: type name -> its validator. */
export function loadValidators(out: string): (type: string) => Validate {
  const loaded: Readonly<Record<string, Validate>> = createRequire(import.meta.url)(join(out, 'validators/generated/index.cjs'));
  return (type) => {
    const validate = loaded[`validate${type}`];
    if (!validate) throw new Error(`There is no validate${type}`);
    return validate;
  };
}

/** The issues of an input in short form: `code path returnCode`. */
export function problems({ issues = [] }: Result<unknown>): string[] {
  return issues.map(({ code, path, rule, prevents }) => [code, rule ?? path.join('.'), prevents?.code].filter(Boolean).join(' '));
}

/** The notices of an input in short form, also if the input is refused. */
export function notices({ notices }: Result<unknown>): string[] {
  return notices.map(({ code, path, rule }) => [code, rule ?? path.join('.')].filter(Boolean).join(' '));
}

/** The generated module. The names of its exports are derived from the names of the messages. */
export interface ValidatorModule {
  readonly [validate: `validate${string}`]: Validate;
  readonly [is: `is${string}`]: (input: unknown) => boolean;
  readonly [schema: `${string}Schema`]: StandardSchema<unknown>;
}

/** The functions for one message. */
export interface MessageFunctions {
  readonly validate: Validate;
  readonly is: (input: unknown) => boolean;
  readonly check: StandardSchema<unknown>['~standard']['validate'];
}

/** Loads the functions from an output folder: type name -> its functions. */
export function loadFunctions(out: string): (type: string) => MessageFunctions {
  const loaded: ValidatorModule = createRequire(import.meta.url)(join(out, 'validators/generated/index.cjs'));
  return (type) => {
    const validate = loaded[`validate${type}`];
    const is = loaded[`is${type}`];
    const schema = loaded[`${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`];
    if (!validate || !is || !schema) throw new Error(`${type} lacks a function`);
    return { validate, is, check: schema['~standard'].validate };
  };
}
