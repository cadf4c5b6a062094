import { hiddenCharacters, nameHidden } from './hidden-characters.ts';
import { lookalikes, nameLookalike, ordinary } from './lookalikes.ts';

/** A character that looks like another, or like none, and that YAML reads as a part of a text. */
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
  /** What was probably meant. */
  readonly meant: (found: string) => string;
}

/** What YAML doesn't read as a space, though it looks like one. */
export const otherSpace = 'a space other than the ordinary one';

/** What comes along when something is copied from a page, or typed on a keyboard of another language. */
const kinds: readonly Kind[] = [
  {
    pattern: /[\u00a0\u2007\u202f\u3000]+/g,
    what: () => otherSpace,
    fix: () => 'Write an ordinary space.',
    meant: (found) => ' '.repeat(found.length),
  },
  {
    pattern: hiddenCharacters,
    what: nameHidden,
    fix: () => 'Remove it. You find it with the cursor keys: the cursor moves, and nothing else does.',
    meant: () => '',
  },
  {
    pattern: lookalikes,
    what: nameLookalike,
    fix: (found) => `Write ${ordinary(found)} as an ordinary keyboard does.`,
    meant: ordinary,
  },
  {
    // What is looked for comes first: to look back from each position would take long in a run of spaces.
    pattern: /\uff1a(?<=^\s*(?:- +)?[A-Za-z_][\w.-]*\uff1a)/gm,
    what: () => 'a full-width colon after a key',
    fix: () => 'Write an ordinary colon and a space.',
    meant: () => ': ',
  },
  {
    // They may be a part of prose; here the whole value is in them.
    pattern:
      /[\u201c\u201e\u2018](?<=(?:(?:[:,[{-]|^)\s+|\[)[\u201c\u201e\u2018])[^\u2018-\u201f"\n]*[\u201c\u201d\u2019](?=\s*(?:[,\]}]|$))/gm,
    what: () => 'curly quotes',
    fix: (found) => `Write "${found.slice(1, -1)}".`,
    meant: (found) => `"${found.slice(1, -1)}"`,
  },
];

/** Every such character of a file. */
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

/** The text as it was probably meant. */
export function withoutOddCharacters(text: string): string {
  return kinds.reduce((rest, { pattern, meant }) => rest.replaceAll(pattern, meant), text);
}
