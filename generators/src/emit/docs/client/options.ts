import type { Options } from 'minisearch';
import type { Entry } from '../search/entry.ts';

/** How the index is made and read; a question comes to it word by word. */
export const searchOptions: Options<Entry> = {
  idField: 'path',
  fields: ['title', 'where', 'keys', 'text', 'anchor'],
  extractField: (entry, name) => (name === 'anchor' ? anchorWords(entry.path) : Object(entry)[name]),
  tokenize,
  searchOptions: {
    boost: { title: 6, keys: 6, where: 2 },
    tokenize: (word) => [word],
    prefix: (word) => word.length > 1,
    weights: { fuzzy: 0.3, prefix: 0.6 },
  },
};

/** A name as a whole and by its parts, aLongName, long_name; a name of several words by its initials, too. */
function tokenize(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const names = text.match(/(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+/gu) ?? [];
  return [...words.flatMap(wholeAndParts), ...names.map((name) => name.replaceAll(/\P{Lu}/gu, '').toLowerCase())];
}

function wholeAndParts(word: string): string[] {
  const parts = word
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_+/gu, ' ')
    .toLowerCase()
    .split(' ')
    .filter((part) => part !== '');
  return parts.length > 1 ? [word.toLowerCase(), ...parts] : parts;
}

/** An id often has the word that its description leaves out. */
function anchorWords(path: string): string {
  const [, anchor = ''] = path.split('#');
  return anchor.replaceAll(/~\w+~/g, ' ');
}
