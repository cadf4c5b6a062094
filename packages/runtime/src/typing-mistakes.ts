import { suggestion } from './suggestion.ts';

/** The value that was meant by one that isn't among the values; undefined when that can't be told. */
export function meant(values: readonly string[], yes: string | undefined, value: unknown): string | undefined {
  if (typeof value === 'boolean') return yes === undefined ? undefined : values.find((known) => (known === yes) === value);
  if (!['string', 'number', 'bigint'].includes(typeof value)) return undefined;
  const text = String(value);
  if (!/^\d+$/.test(text)) return suggestion(text, values);
  // Of digits, one more or less would be another code: only zeros can be lost unharmed.
  const [first, second] = values.filter((known) => Number(known) === Number(text));
  return second === undefined ? first : undefined;
}
