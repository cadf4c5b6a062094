import type { Options } from 'minisearch';
import type { SearchEntry } from '../search/entry.ts';
import { wordsOfText } from './words.ts';

/** Options for building and searching the index. It is searched for one word at a time. */
export const searchOptions: Options<SearchEntry> = {
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

/** The words of an anchor. An id often contains a word that the description lacks. */
function anchorWords(path: string): string {
  const [, anchor = ''] = path.split('#');
  return anchor.replaceAll(/~\w+~/g, ' ');
}
