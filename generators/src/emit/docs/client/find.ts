import type { SearchEntry } from '../search/entry.ts';
import { Scorer, type Scores } from './scores.ts';
import { similarCodes } from './similar-codes.ts';
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
export type Translations = readonly (readonly [means: string, ...words: string[]])[];

/** Returns a function that searches the entries. */
export function createFinder(
  entries: readonly SearchEntry[],
  translations: Translations = [],
): (question: string) => SearchResults {
  const scorer = new Scorer(entries);
  const codes = [...new Set(entries.filter(({ title }) => isCodeLike(title)).map(({ title }) => title))];
  return (asked) => {
    const question = inOurWords(asked, translations);
    const words = wordsOfQuestion(question);
    const unknownCode = words.find((word) => /^\d{3,}$/.test(word) && scorer.byWord(word).size === 0);
    const wanted =
      unknownCode === undefined ? words : [...words.filter((word) => word !== unknownCode), ...similarCodes(unknownCode, codes)];
    return { entries: best(scorer, entries, wanted), words: wanted.flatMap((word) => [word, ...synonymsOf(word)]), unknownCode };
  };
}

function best(scorer: Scorer, entries: readonly SearchEntry[], words: readonly string[]): SearchEntry[] {
  const isCalledSo = startsWith(words);
  const marks = marksOf(words.map((word) => scoresOf(scorer, word)));
  const scored = [...marks].flatMap(([position, { sum, count }]): Scored[] => {
    const entry = entries[position];
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
  const translated = translations.flatMap(([means, ...words]) =>
    words.some((word) => lower.includes(word.toLowerCase())) ? [means] : [],
  );
  return translated.length === 0 ? question : `${translated.join(' ')} ${withoutHan(question)}`;
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
function scoresOf(scorer: Scorer, word: string): Scores {
  const own = scorer.byWord(word);
  const others = synonymsOf(word).map((other) => scorer.byWhole(other));
  const isFound = own.size > 0 || others.some(({ size }) => size > 0);
  // Typos are tolerated, but not in codes: another digit makes another code.
  if (!isFound && word.length >= 4 && !/\d/.test(word)) return scorer.byNear(word);
  const scores = new Map(own);
  for (const [entry, score] of others.flatMap((other) => [...other])) {
    scores.set(entry, Math.max(scores.get(entry) ?? 0, score * 0.5));
  }
  return scores;
}

/** Entry -> the sum of the scores of all words, and the number of words that match. */
function marksOf(scores: readonly Scores[]): Map<number, { readonly sum: number; readonly count: number }> {
  const marks = new Map<number, { readonly sum: number; readonly count: number }>();
  for (const [entry, score] of scores.flatMap((ofWord) => [...ofWord])) {
    const { sum = 0, count = 0 } = marks.get(entry) ?? {};
    marks.set(entry, { sum: sum + score, count: count + 1 });
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
