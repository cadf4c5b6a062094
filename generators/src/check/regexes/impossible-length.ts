import { counted } from '../../counted.ts';
import type { SpecField } from '../../load/generated/spec-types.ts';
import { isRegex } from '../mismatch.ts';
import { narrowed, widthOf, type Width } from './width.ts';

/** A regular expression of a field that matches only texts of a length that the field doesn't allow. */
export interface ImpossibleLength {
  readonly key: 'pattern' | 'usual';
  /** A sentence without its full stop. */
  readonly why: string;
}

/** The first regular expression of a field that no allowed length fits. The expressions before it limit the length, too. */
export function impossibleLengthIn(field: SpecField): ImpossibleLength | undefined {
  const { min = 0, max = Infinity } = field.length ?? {};
  if (min > max) return undefined; // reported separately
  let allowed: Width = { min, max };
  for (const key of ['pattern', 'usual'] as const) {
    const regex = field[key]?.regex;
    if (regex === undefined || !isRegex(regex)) continue;
    const own = widthOf(regex);
    const rest = narrowed(allowed, own);
    if (!rest) return { key, why: `${key} matches texts of ${inWords(own)}, but only ${inWords(allowed)} are allowed` };
    allowed = rest;
  }
  return undefined;
}

function inWords({ min, max }: Width): string {
  const characters = (count: number) => counted(count, 'character');
  if (max === Infinity) return `at least ${characters(min)}`;
  return min === max ? characters(min) : `${min} to ${characters(max)}`;
}
