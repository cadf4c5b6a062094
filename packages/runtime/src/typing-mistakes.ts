import { suggestion } from './suggestion.ts';

/** The suggestion for a value that isn't among the values; undefined if there is none. */
export function suggestedValue(values: readonly string[], yes: string | undefined, value: unknown): string | undefined {
  if (!['boolean', 'string', 'number', 'bigint'].includes(typeof value)) return undefined;
  const text = String(value);
  if (yes !== undefined) {
    const [word, isYes] = yesOrNo.exec(text) ?? [];
    if (word !== undefined) return values.find((known) => (known === yes) === (isYes !== undefined));
  }
  if (!/^\d+$/.test(text)) return suggestion(text, values);
  // One digit more or less makes another code. Only a lost leading zero is certain.
  const [first, second] = values.filter((known) => Number(known) === Number(text));
  return second === undefined ? first : undefined;
}

/** The usual words for yes and no. Those for yes are in a group. */
const yesOrNo = /^(?:(y|yes|t|true|1|on)|n|no|f|false|0|off)$/i;
