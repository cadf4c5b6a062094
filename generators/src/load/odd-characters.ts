import { hiddenCharacters, nameHidden } from './hidden-characters.ts';
import { lookalikes, nameLookalike, ordinary } from './lookalikes.ts';

/** A character that looks like another one or is invisible, and that YAML reads as part of a text. */
export interface OddCharacter {
  readonly offset: number;
  readonly length: number;
  readonly what: string;
  readonly fix: string;
}

interface Kind {
  readonly pattern: RegExp;
  readonly what: (found: string) => string;
  readonly fix: (found: string) => string;
  /** What to write instead. */
  readonly replacement: (found: string) => string;
}

/** Looks like a space, but YAML doesn't read it as one. */
export const otherSpace = 'a space other than the ordinary one';

/** Characters that come from copying a page, or from the keyboard of another language. */
const kinds: readonly Kind[] = [
  {
    pattern: /[\u00a0\u2007\u202f\u3000]+/g,
    what: () => otherSpace,
    fix: () => 'Write an ordinary space.',
    replacement: (found) => ' '.repeat(found.length),
  },
  {
    pattern: hiddenCharacters,
    what: nameHidden,
    fix: () => 'Remove it. To find it, use the cursor keys: at this character, the cursor seems not to move.',
    replacement: () => '',
  },
  {
    pattern: lookalikes,
    what: nameLookalike,
    fix: (found) => `Type ${ordinary(found)} on the keyboard instead.`,
    replacement: ordinary,
  },
  {
    // The colon comes first in the pattern: looking back from every position would be slow in a run of spaces.
    pattern: /\uff1a(?<=^\s*(?:- +)?[A-Za-z_][\w.-]*\uff1a)/gm,
    what: () => 'a full-width colon after a key',
    fix: () => 'Write an ordinary colon and a space.',
    replacement: () => ': ',
  },
  {
    // Curly quotes may be part of prose. This matches a value that is entirely inside them.
    pattern:
      /[\u201c\u201e\u2018](?<=(?:(?:[:,[{-]|^)\s+|\[)[\u201c\u201e\u2018])[^\u2018-\u201f"\n]*[\u201c\u201d\u2019](?=\s*(?:[,\]}]|$))/gm,
    what: () => 'curly quotes',
    fix: (found) => `Write "${found.slice(1, -1)}".`,
    replacement: (found) => `"${found.slice(1, -1)}"`,
  },
];

/** Every odd character of a file. */
export function oddCharacters(text: string): OddCharacter[] {
  return kinds.flatMap(({ pattern, what, fix }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      offset: index,
      length: found.length,
      what: what(found),
      fix: fix(found),
    })),
  );
}

/** The text with each odd character replaced. */
export function withoutOddCharacters(text: string): string {
  return kinds.reduce((rest, { pattern, replacement }) => rest.replaceAll(pattern, replacement), text);
}
