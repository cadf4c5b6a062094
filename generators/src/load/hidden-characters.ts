import { hiddenCharacter } from '../diagnostics/hidden.ts';

const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Scripts in which U+200C and U+200D decide how letters join. */
const joining = [
  'Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar',
].flatMap((names) => names.split(' ').map((name) => `\\p{Script=${name}}`));
const letter = `[${joining.join('')}\\p{M}]`;

/** A joiner at a place where it belongs: between letters of such a script, or between the parts of an emoji. */
const rightJoiner = [
  `(?<=${letter})[\\u200c\\u200d](?=${letter})`,
  '(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{Extended_Pictographic})',
].join('|');

/** Hidden characters, except those that prose needs. */
export const hiddenCharacters = new RegExp(`(?:(?!${rightJoiner})${hiddenCharacter.source})+`, 'gu');

/** All hidden characters, for texts that are not prose. */
export const anyHidden = new RegExp(`(?:${hiddenCharacter.source})+`, 'u');

/** A hidden character in words, because readers can't see it. */
export function nameHidden(found: string): string {
  const point = found.codePointAt(0) ?? 0;
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  if (directions.test(found)) return `the invisible character ${name}, which changes the direction of the text`;
  return /^\p{Cc}/u.test(found) ? `the control character ${name}` : `the invisible character ${name}`;
}

/** An escape sequence in a text in double quotes. */
export interface Escape {
  readonly offset: number;
  readonly length: number;
  readonly character: string;
}

const escapes =
  /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])/g;

const short: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  v: '\v',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
  _: '\u00a0',
};

/** The escapes for a hidden character or a no-break space. */
export function hiddenEscapes(quoted: string): Escape[] {
  return [...quoted.matchAll(escapes)].flatMap(({ index, 0: written }) => {
    const character = decode(written);
    if (character === undefined || !(hiddenCharacter.test(character) || character === '\u00a0')) return [];
    return [{ offset: index, length: written.length, character }];
  });
}

function decode(written: string): string | undefined {
  if (written.length === 2) return short[written.slice(1)];
  if (written.length === 12) return undefined; // a pair makes one visible character
  const point = Number.parseInt(written.slice(2), 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
