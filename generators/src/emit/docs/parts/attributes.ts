import type { Code } from '../../../model/protocol.ts';
import { badge, literal, type Inline } from '../content/inline.ts';

/** What a code says of itself under one attribute of its list. */
export function attributeInWords(value: Code['attributes'][string] | undefined): Inline {
  if (value === undefined) return badge('absent', 'not said');
  return typeof value === 'boolean' ? (value ? badge('choice', 'yes') : badge('good', 'no')) : literal(String(value));
}
