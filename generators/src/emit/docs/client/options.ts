import type { Options } from 'minisearch';
import type { Entry } from '../search/entry.ts';
import { wordsOfText } from './words.ts';

/** How the index is made and read; a question comes to it word by word. */
export const searchOptions: Options<Entry> = {
  idField: 'path',
  fields: ['title', 'where', 'keys', 'text', 'anchor'],
  extractField: (entry, name) => (name === 'anchor' ? anchorWords(entry.path) : Object(entry)[name]),
  tokenize: wordsOfText,
  searchOptions: {
    boost: { title: 6, keys: 6, where: 2 },
    tokenize: (word) => [word],
    prefix: (word) => word.length > 1,
    weights: { fuzzy: 0.3, prefix: 0.6 },
  },
};

/** An id often has the word that its description leaves out. */
function anchorWords(path: string): string {
  const [, anchor = ''] = path.split('#');
  return anchor.replaceAll(/~\w+~/g, ' ');
}
