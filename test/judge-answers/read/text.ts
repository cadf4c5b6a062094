import { NumberText, type Json } from '../json/json.ts';
import { isSafeInteger } from './number.ts';
import { perhaps, settled, unread, type Outcomes, type Wish } from './outcome.ts';

/** A number that is written without an exponent is its own text. */
export function numberAsText(digits: string, notice: Wish = 'maybe'): Outcomes {
  if (isSafeInteger(digits)) return digits.length > 15 ? perhaps(digits, notice) : settled(digits, notice);
  const plain = String(Number(digits));
  // What differs from the text on the wire is right only if no digit is lost: 100 for 1e2, but not 1.1 for 1.10.
  const isComplete = /^-0$|[eE]/.test(digits) && Number.isFinite(Number(digits));
  return isComplete ? [...perhaps(digits, notice), { value: plain, notice }] : perhaps(digits, notice);
}

/** A number in the place of a text may lose no digit. */
export function readText(json: Json): Outcomes {
  if (typeof json === 'string') return settled(json);
  if (!(json instanceof NumberText)) return unread;
  return numberAsText(json.text);
}
