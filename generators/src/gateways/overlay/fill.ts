import type { Action } from '../gateway.ts';

/** What an overlay says of one of its values. */
export interface InputFacts {
  readonly description: string;
  readonly pattern: string;
  readonly means: string;
  readonly example: string;
}

/** Values by name, or every one that is missing, wrong or too many, in words. */
export function checkValues(
  inputs: Readonly<Record<string, InputFacts>>,
  values: Readonly<Record<string, string>>,
): readonly string[] {
  const known = Object.keys(inputs);
  const unknown = Object.keys(values).filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => `--${name} is not a value of this gateway; it takes ${known.map((one) => `--${one}`).join(', ')}.`),
    ...Object.entries(inputs).flatMap(([name, { description, pattern, means, example }]) => {
      const value = values[name];
      if (value === undefined) return [`--${name} is missing. ${description} For instance --${name} ${example}`];
      return new RegExp(pattern, 'u').test(value)
        ? []
        : [`--${name} has to be ${means}; ${JSON.stringify(value)} is not. For instance ${example}`];
    }),
  ];
}

/** The actions with the user's values in the places that are kept for them. */
export function fill(actions: readonly Action[], values: Readonly<Record<string, string>>): Action[] {
  const filled = Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, () => JSON.stringify(value).slice(1, -1)),
    JSON.stringify(actions),
  );
  const parsed: Action[] = JSON.parse(filled);
  return parsed;
}
