import MiniSearch from 'minisearch';
import type { SearchEntry } from '../search/entry.ts';
import { similarCodes } from './similar-codes.ts';
import { searchOptions } from './options.ts';
import { synonymsOf } from './synonyms.ts';
import { wordsOfQuestion } from './words.ts';

export interface SearchResults {
  /** The best first. */
  readonly entries: readonly SearchEntry[];
  /** The words of the question and their synonyms. */
  readonly words: readonly string[];
  /** A code in the question that isn't listed. In this case, the entries are those of similar codes. */
  readonly unknownCode: string | undefined;
}

/** Translations of search words: each group begins with the word on the pages, then the words of readers. */
export type Translations = readonly (readonly [means: string, ...said: string[]])[];

/** Builds the index, and returns a function that searches it. */
export function createFinder(
  entries: readonly SearchEntry[],
  translations: Translations = [],
): (question: string) => SearchResults {
  const index = new MiniSearch<SearchEntry>(searchOptions);
  index.addAll(entries);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const codes = [...new Set(entries.filter(({ title }) => isCodeLike(title)).map(({ title }) => title))];
  return (asked) => {
    const question = inOurWords(asked, translations);
    const words = wordsOfQuestion(question);
    const unknownCode = words.find((word) => /^\d{3,}$/.test(word) && index.search(word).length === 0);
    const wanted =
      unknownCode === undefined ? words : [...words.filter((word) => word !== unknownCode), ...similarCodes(unknownCode, codes)];
    return { entries: best(index, byPath, wanted), words: wanted.flatMap((word) => [word, ...synonymsOf(word)]), unknownCode };
  };
}

function best(index: MiniSearch<SearchEntry>, byPath: ReadonlyMap<string, SearchEntry>, words: readonly string[]): SearchEntry[] {
  const isCalledSo = startsWith(words);
  const marks = marksOf(words.map((word) => scoresOf(index, word)));
  const scored = [...marks].flatMap(([path, { sum, count }]): Scored[] => {
    const entry = byPath.get(path);
    if (!entry) return [];
    // An entry with all words ranks above an entry with one of them many times. A code alone is enough to identify an entry.
    const isNamed = isCode(entry.title, words);
    const share = isNamed ? 1 : count / words.length;
    return [{ entry, score: sum * share ** 3 * entry.weight * (isNamed || isCalledSo(entry.title) ? 3 : 1) }];
  });
  return inTurn(scored);
}

/** Adds the words of the pages to a question. */
function inOurWords(question: string, translations: Translations): string {
  const lower = question.toLowerCase();
  const meant = translations.flatMap(([means, ...said]) =>
    said.some((word) => lower.includes(word.toLowerCase())) ? [means] : [],
  );
  return meant.length === 0 ? question : `${meant.join(' ')} ${withoutHan(question)}`;
}

/** Removes Chinese words from a question, because their translations are searched instead. */
function withoutHan(question: string): string {
  return question.replaceAll(/\p{Script=Han}+/gu, ' ');
}

/** True if a title is a code that the question contains. */
function isCode(title: string, words: readonly string[]): boolean {
  return /\d/.test(title) && words.includes(title.toLowerCase());
}

function isCodeLike(title: string): boolean {
  return /^\d{3,}$/.test(title);
}

interface Scored {
  readonly entry: SearchEntry;
  readonly score: number;
}

/** How well each entry matches a word or its synonyms. */
function scoresOf(index: MiniSearch<SearchEntry>, word: string): Map<string, number> {
  const own = index.search(word);
  const others = synonymsOf(word).flatMap((other) => index.search(other, { prefix: false }));
  // Typos are tolerated, but not in codes: another digit makes another code.
  const near = own.length + others.length > 0 || word.length < 4 || /\d/.test(word) ? [] : index.search(word, { fuzzy: 0.25 });
  const scores = new Map<string, number>();
  for (const [found, factor] of [
    [own, 1],
    [others, 0.5],
    [near, 1],
  ] as const) {
    for (const { id, score } of found) scores.set(id, Math.max(scores.get(id) ?? 0, score * factor));
  }
  return scores;
}

/** Path -> the sum of the scores of all words, and the number of words that match. */
function marksOf(scores: readonly ReadonlyMap<string, number>[]): Map<string, { readonly sum: number; readonly count: number }> {
  const marks = new Map<string, { readonly sum: number; readonly count: number }>();
  for (const [path, score] of scores.flatMap((ofWord) => [...ofWord])) {
    const { sum = 0, count = 0 } = marks.get(path) ?? {};
    marks.set(path, { sum: sum + score, count: count + 1 });
  }
  return marks;
}

/** Returns a function that checks whether a title begins with all words. */
function startsWith(words: readonly string[]): (title: string) => boolean {
  const pattern = new RegExp(`^${words.join(String.raw`[^\p{L}\p{N}_]+`)}(?![\\p{L}\\p{N}_])`, 'iu');
  return (title) => pattern.test(title);
}

/** Sorts the best entries first, but lowers the score of repeated titles, so that results with other titles appear between them. */
function inTurn(scored: readonly Scored[]): SearchEntry[] {
  const times = new Map<string, number>();
  return scored
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry, score }) => {
      const before = times.get(entry.title) ?? 0;
      times.set(entry.title, before + 1);
      return { entry, score: score * 0.6 ** before };
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
