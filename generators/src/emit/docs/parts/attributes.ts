import type { Code } from '../../../model/protocol.ts';
import { badge, literal, type Inline } from '../content/inline.ts';

/** The value of a code's attribute, in words. */
export function attributeInWords(value: Code['attributes'][string] | undefined): Inline {
  if (value === undefined) return badge('absent', 'not stated');
  return typeof value === 'boolean' ? (value ? badge('choice', 'yes') : badge('good', 'no')) : literal(String(value));
}
