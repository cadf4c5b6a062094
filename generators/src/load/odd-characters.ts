/** A character that looks like another, or like none, and that YAML takes for part of a text. */
export interface OddCharacter {
  readonly offset: number;
  readonly length: number;
  readonly what: string;
  readonly fix: string;
}

interface Kind {
  readonly pattern: RegExp;
  readonly what: string;
  readonly fix: (found: string) => string;
  /** What was probably meant. */
  readonly meant: (found: string) => string;
}

/** What comes along when something is copied from a page, or typed on a keyboard of another language. */
const kinds: readonly Kind[] = [
  {
    pattern: /[\u00a0\u2007\u202f\u3000]+/g,
    what: 'a space that is none to YAML',
    fix: () => 'Write an ordinary space.',
    meant: (found) => ' '.repeat(found.length),
  },
  {
    pattern: /[\u200b\u2060\ufeff\u00ad]+/g,
    what: 'a character that nobody sees',
    fix: () => 'Remove it; the cursor stops once more beside it.',
    meant: () => '',
  },
  {
    pattern: /(?<=^\s*(?:- +)?[A-Za-z_][\w.-]*)\uff1a/gm,
    what: 'a full-width colon behind a key',
    fix: () => 'Write an ordinary colon and a space.',
    meant: () => ': ',
  },
  {
    // Within prose they may stand; here they are all that the value is in.
    pattern: /(?<=(?:[:,[{-]|^)\s+|\[)[\u201c\u201e\u2018][^\u2018-\u201f"\n]*[\u201c\u201d\u2019](?=\s*(?:[,\]}]|$))/gm,
    what: 'a text in curly quotes',
    fix: (found) => `Write "${found.slice(1, -1)}".`,
    meant: (found) => `"${found.slice(1, -1)}"`,
  },
];

/** Every such character of a file. */
export function oddCharacters(text: string): OddCharacter[] {
  return kinds.flatMap(({ pattern, what, fix }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ offset: index, length: found.length, what, fix: fix(found) })),
  );
}

/** The text as it was probably meant. */
export function withoutOddCharacters(text: string): string {
  return kinds.reduce((rest, { pattern, meant }) => rest.replaceAll(pattern, meant), text);
}
