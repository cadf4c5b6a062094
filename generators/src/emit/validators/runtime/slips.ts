import { likely } from '../../../diagnostics/likely.ts';

/** The value that was meant by one that isn't among the values; undefined when that can't be told. */
export function meant(values: readonly string[], yes: string | undefined, value: unknown): string | undefined {
  if (typeof value === 'boolean') return yes === undefined ? undefined : values.find((known) => (known === yes) === value);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return undefined;
  const text = String(value);
  // Of digits, one more or less would be another code: only zeros can be lost unharmed.
  if (!/^\d+$/.test(text)) return text.length < 3 ? sameLetters(text, values) : likely(text, values);
  const [first, second] = values.filter((known) => known.padStart(longest, '0') === text.padStart(longest, '0'));
  return second === undefined ? first : undefined;
}

/** With one letter of two another, a short word could be any. */
function sameLetters(text: string, values: readonly string[]): string | undefined {
  return values.find((known) => known.toLowerCase() === text.toLowerCase());
}

const longest = 40;
