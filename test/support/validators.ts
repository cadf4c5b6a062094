import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Result, StandardSchema, ValidateOptions } from '../../packages/runtime/src/result.ts';

export type Validate = (input: unknown, options?: ValidateOptions) => Result<unknown>;

/** The generated validators under an output folder: type's name -> its validator. */
export function loadValidators(out: string): (type: string) => Validate {
  const loaded: Readonly<Record<string, Validate>> = createRequire(import.meta.url)(join(out, 'validators/generated/index.cjs'));
  return (type) => {
    const validate = loaded[`validate${type}`];
    if (!validate) throw new Error(`There is no validate${type}`);
    return validate;
  };
}

/** What is wrong with an input, shortest: `code path`, and the code that the service would answer with. */
export function problems({ issues = [] }: Result<unknown>): string[] {
  return issues.map(({ code, path, rule, prevents }) => [code, rule ?? path.join('.'), prevents?.code].filter(Boolean).join(' '));
}

/** What is unusual about an input, whether it passes or not. */
export function notices({ notices }: Result<unknown>): string[] {
  return notices.map(({ code, path, rule }) => [code, rule ?? path.join('.')].filter(Boolean).join(' '));
}

/** The generated module as a whole; its names follow from those of the messages. */
export interface Doors {
  readonly [validate: `validate${string}`]: Validate;
  readonly [is: `is${string}`]: (input: unknown) => boolean;
  readonly [schema: `${string}Schema`]: StandardSchema<unknown>;
}

/** The three doors of one message. */
export interface Door {
  readonly validate: Validate;
  readonly is: (input: unknown) => boolean;
  readonly check: StandardSchema<unknown>['~standard']['validate'];
}

/** The doors under an output folder: type's name -> its doors. */
export function loadDoors(out: string): (type: string) => Door {
  const loaded: Doors = createRequire(import.meta.url)(join(out, 'validators/generated/index.cjs'));
  return (type) => {
    const validate = loaded[`validate${type}`];
    const is = loaded[`is${type}`];
    const schema = loaded[`${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`];
    if (!validate || !is || !schema) throw new Error(`${type} lacks a door`);
    return { validate, is, check: schema['~standard'].validate };
  };
}
