import MiniSearch from 'minisearch';
import type { Entry } from '../search/entry.ts';
import { searchOptions } from './options.ts';
import { synonymsOf } from './synonyms.ts';

/** Gives a function that finds what answers a question, the best first. */
export function createFinder(entries: readonly Entry[]): (question: string) => Entry[] {
  const index = new MiniSearch<Entry>(searchOptions);
  index.addAll(entries);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return (question) => {
    const words = wordsOf(question);
    const isCalledSo = startsWith(words);
    const marks = marksOf(words.map((word) => scoresOf(index, word)));
    const scored = [...marks].flatMap(([path, { sum, count }]): Scored[] => {
      const entry = byPath.get(path);
      if (!entry) return [];
      // What has all of the words comes before what has one of them many times; a code says alone which one is meant.
      const isNamed = isCode(entry.title, words);
      const share = isNamed ? 1 : count / words.length;
      return [{ entry, score: sum * share ** 3 * entry.weight * (isNamed || isCalledSo(entry.title) ? 3 : 1) }];
    });
    return inTurn(scored);
  };
}

/** Whether a title is a code that the question has among its words. */
function isCode(title: string, words: readonly string[]): boolean {
  return /\d/.test(title) && words.includes(title.toLowerCase());
}

interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

/** A question's words as they are, for what is indexed has them whole, too; without those that say nothing. */
function wordsOf(question: string): string[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !noise.has(word));
}

const noise = new Set(
  'a an and are as at be by can do does for from give gives how i if in is it its me my of on or so that the their them then there this to what when where which who why will with you your tell'.split(
    ' ',
  ),
);

/** How well each entry matches a word, or what others say in its place. */
function scoresOf(index: MiniSearch<Entry>, word: string): Map<string, number> {
  const own = index.search(word);
  const others = synonymsOf(word).flatMap((other) => index.search(other, { prefix: false }));
  // Tolerates typing mistakes, but not in codes: a code with another digit is another code.
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

/** By path: the sum of all words' scores, and how many of the words there are. */
function marksOf(scores: readonly ReadonlyMap<string, number>[]): Map<string, { readonly sum: number; readonly count: number }> {
  const marks = new Map<string, { readonly sum: number; readonly count: number }>();
  for (const [path, score] of scores.flatMap((ofWord) => [...ofWord])) {
    const { sum = 0, count = 0 } = marks.get(path) ?? {};
    marks.set(path, { sum: sum + score, count: count + 1 });
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
