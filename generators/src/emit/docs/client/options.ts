import type { Options } from 'minisearch';
import type { Entry } from '../search/entry.ts';

/** How the index is made and read. */
export const searchOptions: Options<Entry> = {
  idField: 'path',
  fields: ['title', 'where', 'keys', 'text'],
  storeFields: ['path', 'title', 'where', 'excerpt', 'weight'],
  extractField: (entry, name) => (name === 'excerpt' ? excerpt(entry.text) : Object(entry)[name]),
  tokenize,
  processTerm: (term) => (noise.has(term) ? null : term),
  searchOptions: {
    boost: { title: 6, keys: 6, where: 2 },
    tokenize: query,
    boostDocument: (_path, _term, stored) => Number(stored?.['weight']),
    prefix: (term) => term.length > 1,
    // A code with another digit is another code.
    fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.25 : false),
    weights: { fuzzy: 0.3, prefix: 0.6 },
  },
};

/** A name as a whole and by its parts: aLongName, long_name. */
function tokenize(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.flatMap((word) => {
    const parts = word
      .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_+/gu, ' ')
      .toLowerCase()
      .split(' ')
      .filter((part) => part !== '');
    return parts.length > 1 ? [word.toLowerCase(), ...parts] : parts;
  });
}

/** A question's words as they are, for what is indexed has them whole, too; and what others say in their place. */
function query(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.flatMap((word) => [word, ...(synonyms.get(word) ?? [])]);
}

const synonyms = new Map([
  ['link', ['url', 'address']],
  ['valid', ['lifetime', 'works']],
  ['expire', ['lifetime', 'works']],
  ['photo', ['picture', 'image']],
  ['charged', ['billed']],
  ['cost', ['billed']],
  ['mandatory', ['required']],
]);

/** Words of a question that say nothing of what it is about. */
const noise = new Set(
  'a an and are as at be by can do does for from give gives how i if in is it its me my of on or so that the their them then there this to what when where which who why will with you your tell'.split(
    ' ',
  ),
);

function excerpt(text: string): string {
  return text.length <= 140 ? text : `${text.slice(0, 140).replace(/\s\S*$/, '')} …`;
}
