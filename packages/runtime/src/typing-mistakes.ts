import { suggestion } from './suggestion.ts';

/** The suggestion for a value that isn't among the values; undefined if there is none. */
export function suggestedValue(values: readonly string[], yes: string | undefined, value: unknown): string | undefined {
  if (typeof value === 'boolean') return yes === undefined ? undefined : values.find((known) => (known === yes) === value);
  if (!['string', 'number', 'bigint'].includes(typeof value)) return undefined;
  const text = String(value);
  if (!/^\d+$/.test(text)) return suggestion(text, values);
  // One digit more or less makes another code. Only a lost leading zero is certain.
  const [first, second] = values.filter((known) => Number(known) === Number(text));
  return second === undefined ? first : undefined;
}
