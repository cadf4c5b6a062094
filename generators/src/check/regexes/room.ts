import type { Field } from '../../load/generated/spec-types.ts';
import { isRegex } from '../fits.ts';
import { narrowed, widthOf, type Width } from './width.ts';

/** A regular expression of a field that no text of the right length matches. */
export interface NoRoom {
  readonly key: 'pattern' | 'usual';
  /** A sentence without its end. */
  readonly why: string;
}

/** Of a field's regular expressions, the first that leaves no text, beside the field's length and those before it. */
export function noRoomIn(field: Field): NoRoom | undefined {
  const { min = 0, max = Infinity } = field.length ?? {};
  if (min > max) return undefined; // reported by itself
  let room: Width = { min, max };
  for (const key of ['pattern', 'usual'] as const) {
    const regex = field[key]?.regex;
    if (regex === undefined || !isRegex(regex)) continue;
    const own = widthOf(regex);
    const rest = narrowed(room, own);
    if (!rest) return { key, why: `${key} is for texts of ${inWords(own)}, and only ${inWords(room)} are allowed` };
    room = rest;
  }
  return undefined;
}

function inWords({ min, max }: Width): string {
  const characters = (count: number) => (count === 1 ? '1 character' : `${count} characters`);
  if (max === Infinity) return `at least ${characters(min)}`;
  return min === max ? characters(min) : `${min} to ${characters(max)}`;
}
