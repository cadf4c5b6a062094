import type { Entry } from '../search/entry.ts';
import { nearCodes } from './near.ts';
import { Scorer, type Scores } from './scores.ts';
import { synonymsOf } from './synonyms.ts';
import { wordsOfQuestion } from './words.ts';

export interface Found {
  /** The best first. */
  readonly entries: readonly Entry[];
  /** What was looked for: the question's words and what others say in their place. */
  readonly words: readonly string[];
  /** A code of the question that isn't listed; the entries are those of similar ones. */
  readonly unknownCode: string | undefined;
}

/** What readers say -> what the pages say: each group begins with the latter. */
export type Sayings = readonly (readonly [means: string, ...said: string[]])[];

/** Gives a function that finds what answers a question. */
export function createFinder(entries: readonly Entry[], sayings: Sayings = []): (question: string) => Found {
  const scorer = new Scorer(entries);
  const codes = [...new Set(entries.filter(({ title }) => isCodeLike(title)).map(({ title }) => title))];
  return (asked) => {
    const question = inOurWords(asked, sayings);
    const words = wordsOfQuestion(question);
    const unknownCode = words.find((word) => /^\d{3,}$/.test(word) && scorer.byWord(word).size === 0);
    const wanted =
      unknownCode === undefined ? words : [...words.filter((word) => word !== unknownCode), ...nearCodes(unknownCode, codes)];
    return { entries: best(scorer, entries, wanted), words: wanted.flatMap((word) => [word, ...synonymsOf(word)]), unknownCode };
  };
}

function best(scorer: Scorer, entries: readonly Entry[], words: readonly string[]): Entry[] {
  const isCalledSo = startsWith(words);
  const marks = marksOf(words.map((word) => scoresOf(scorer, word)));
  const scored = [...marks].flatMap(([position, { sum, count }]): Scored[] => {
    const entry = entries[position];
    if (!entry) return [];
    // What has all of the words comes before what has one of them many times; a code says alone which one is meant.
    const isNamed = isCode(entry.title, words);
    const share = isNamed ? 1 : count / words.length;
    return [{ entry, score: sum * share ** 3 * entry.weight * (isNamed || isCalledSo(entry.title) ? 3 : 1) }];
  });
  return inTurn(scored);
}

/** A question with the words of the pages beside those of the reader. */
function inOurWords(question: string, sayings: Sayings): string {
  const lower = question.toLowerCase();
  const meant = sayings.flatMap(([means, ...said]) => (said.some((word) => lower.includes(word.toLowerCase())) ? [means] : []));
  return meant.length === 0 ? question : `${meant.join(' ')} ${withoutHan(question)}`;
}

/** What was translated isn't looked for as it was written. */
function withoutHan(question: string): string {
  return question.replaceAll(/\p{Script=Han}+/gu, ' ');
}

/** Whether a title is a code that the question has among its words. */
function isCode(title: string, words: readonly string[]): boolean {
  return /\d/.test(title) && words.includes(title.toLowerCase());
}

function isCodeLike(title: string): boolean {
  return /^\d{3,}$/.test(title);
}

interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

/** How well each entry matches a word, or what others say in its place. */
function scoresOf(scorer: Scorer, word: string): Scores {
  const own = scorer.byWord(word);
  const others = synonymsOf(word).map((other) => scorer.byWhole(other));
  const isFound = own.size > 0 || others.some(({ size }) => size > 0);
  // A typo, but never in a code: one with another digit is another code.
  if (!isFound && word.length >= 4 && !/\d/.test(word)) return scorer.byNear(word);
  const scores = new Map(own);
  for (const [entry, score] of others.flatMap((other) => [...other])) {
    scores.set(entry, Math.max(scores.get(entry) ?? 0, score * 0.5));
  }
  return scores;
}

/** Of each entry: the sum of all words' scores, and how many of the words there are. */
function marksOf(scores: readonly Scores[]): Map<number, { readonly sum: number; readonly count: number }> {
  const marks = new Map<number, { readonly sum: number; readonly count: number }>();
  for (const [entry, score] of scores.flatMap((ofWord) => [...ofWord])) {
    const { sum = 0, count = 0 } = marks.get(entry) ?? {};
    marks.set(entry, { sum: sum + score, count: count + 1 });
  }
  return marks;
}

/** Whether a title begins with all of the words. */
function startsWith(words: readonly string[]): (title: string) => boolean {
  const pattern = new RegExp(`^${words.join(String.raw`[^\p{L}\p{N}_]+`)}(?![\\p{L}\\p{N}_])`, 'iu');
  return (title) => pattern.test(title);
}

/** The best first, and between things of one name also some of another. */
function inTurn(scored: readonly Scored[]): Entry[] {
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
