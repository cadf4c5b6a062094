import type { SearchEntry } from '../search/entry.ts';
import { Column } from './column.ts';
import { distance } from './similar-codes.ts';
import { initialsOf, wholeAndParts } from './words.ts';

/** Index of an entry -> how well the entry matches a word. */
export type Scores = ReadonlyMap<number, number>;

/** Scores all entries. A match in a title counts more than one in the text. */
export class Scorer {
  readonly #columns: readonly (readonly [Column, boost: number])[];
  #vocabulary: readonly string[] | undefined;

  constructor(entries: readonly SearchEntry[]) {
    const column = (field: (entry: SearchEntry) => string) => new Column(entries.map(field));
    const withInitials = (text: string) => [text, ...initialsOf(text)].join(' ');
    this.#columns = [
      [column(({ title }) => withInitials(title)), 6],
      [column(({ keys }) => withInitials(keys)), 6],
      [column(({ where }) => withInitials(where)), 2],
      [column(({ path }) => anchorWords(path)), 1],
      [column(({ text }) => text), 1],
    ];
  }

  /** Scores for a word, and lower ones for longer words that begin with it. */
  byWord(word: string): Scores {
    return this.#sum(word, (found) => {
      if (found.length === word.length) return 1;
      return word.length === 1 ? 0 : (0.6 * found.length) / (found.length + 0.3 * (found.length - word.length));
    });
  }

  /** Scores for exactly this word. */
  byWhole(word: string): Scores {
    return this.#sum(word, (found) => (found.length === word.length ? 1 : 0));
  }

  /** Scores for words that differ from this one in a few letters. */
  byNear(word: string): Scores {
    const most = Math.round(word.length / 4);
    this.#vocabulary ??= this.#names();
    const near = this.#vocabulary.filter((one) => Math.abs(one.length - word.length) <= most && distance(word, one) <= most);
    const scores = new Map<number, number>();
    for (const one of near) {
      const weight = (0.3 * one.length) / (one.length + distance(word, one));
      for (const [entry, score] of this.byWhole(one)) scores.set(entry, (scores.get(entry) ?? 0) + weight * score);
    }
    return scores;
  }

  #sum(word: string, weightOf: (found: string) => number): Scores {
    const scores = new Map<number, number>();
    for (const [column, boost] of this.#columns) {
      for (const [found, byEntry] of column.hits(word)) {
        const weight = boost * weightOf(found);
        if (weight === 0) continue;
        for (const [entry, times] of byEntry) {
          scores.set(entry, (scores.get(entry) ?? 0) + weight * column.relevance(times, byEntry.size, entry));
        }
      }
    }
    return scores;
  }

  #names(): string[] {
    const names = new Set(this.#columns.flatMap(([column]) => column.names()));
    return [...new Set([...names].flatMap(wholeAndParts))];
  }
}

/** The words of an anchor. An id often contains a word that the description lacks. */
function anchorWords(path: string): string {
  const [, anchor = ''] = path.split('#');
  return anchor.replaceAll(/~\w+~/g, ' ');
}
