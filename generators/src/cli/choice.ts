import { suggestion } from '#runtime';
import { UsageError } from './usage-error.ts';

/** A value that is one of those an option knows; throws a UsageError that names them. */
export function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const near = suggestion(value, known);
  const guess = near === undefined ? '.' : `; did you mean ${near}?`;
  throw new UsageError(`${option} doesn't know ${JSON.stringify(value)}${guess} It takes: ${known.join(', ')}.`);
}
