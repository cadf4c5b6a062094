import { likely } from '../../../diagnostics/likely.ts';

/** The value that was meant by one that isn't among the values; undefined when that can't be told. */
export function meant(values: readonly string[], yes: string | undefined, value: unknown): string | undefined {
  if (typeof value === 'boolean') return yes === undefined ? undefined : values.find((known) => (known === yes) === value);
  const text = String(value);
  // Of digits, one more or less would be another code: only zeros can be lost unharmed.
  if (!/^\d+$/.test(text)) return likely(text, values);
  const [first, second] = values.filter((known) => known.padStart(longest, '0') === text.padStart(longest, '0'));
  return second === undefined ? first : undefined;
}

const longest = 40;
