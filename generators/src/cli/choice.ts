import { suggestion } from '#runtime';
import { UsageError } from './usage-error.ts';

/** Checks that a value is one of the values of an option. Throws a UsageError that lists them. */
export function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const near = suggestion(value, known);
  const guess = near === undefined ? '.' : `; did you mean ${near}?`;
  throw new UsageError(`${option} doesn't accept ${JSON.stringify(value)}${guess} The values are: ${known.join(', ')}.`);
}
