import type { Code } from '../../../model/protocol.ts';
import { literal, text, type Inline } from '../content/inline.ts';

/** What a code says of itself under one attribute of its list. */
export function attributeInWords(value: Code['attributes'][string] | undefined): Inline {
  if (value === undefined) return text('not said');
  return typeof value === 'boolean' ? text(value ? 'yes' : 'no') : literal(String(value));
}
