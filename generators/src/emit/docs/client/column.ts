import { isHan } from './words.ts';

/** Word that was found -> entry, by its position -> how many times the entry has it. */
export type Hits = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * One field of all entries as one text. A question scans it, which takes less than a millisecond: to build an index of all words
 * first would take longer than all questions of a visit together.
 */
export class Column {
  readonly #text: string;
  readonly #lower: string;
  /** Where the text of each entry ends. */
  readonly #ends: readonly number[];
  readonly #lengths: readonly number[];
  readonly #average: number;

  constructor(texts: readonly string[]) {
    // The only letter whose small form is longer, which would move all that follows.
    this.#text = texts.join('\n').replaceAll('İ', 'I');
    this.#lower = this.#text.toLowerCase();
    this.#lengths = texts.map(({ length }) => length);
    let end = -1;
    this.#ends = this.#lengths.map((length) => (end += length + 1));
    this.#average = this.#text.length / texts.length;
  }

  /** Where the word is, or begins a longer one. */
  hits(word: string): Hits {
    const hits = new Map<string, Map<number, number>>();
    let entry = 0;
    for (let at = this.#lower.indexOf(word); at >= 0; at = this.#lower.indexOf(word, at + 1)) {
      while (at > (this.#ends[entry] ?? Infinity)) entry += 1;
      for (const found of this.#wordsAt(at, word)) {
        const byEntry = hits.get(found) ?? new Map<number, number>();
        hits.set(found, byEntry.set(entry, (byEntry.get(entry) ?? 0) + 1));
      }
    }
    return hits;
  }

  /** How much a word says of an entry: more if few entries have it, if this one has it often, and if it has little else (BM25+). */
  relevance(times: number, entriesWithWord: number, entry: number): number {
    const rarity = Math.log(1 + (this.#lengths.length - entriesWithWord + 0.5) / (entriesWithWord + 0.5));
    const length = (this.#lengths[entry] ?? 0) / this.#average;
    return rarity * (0.5 + (times * 2.2) / (times + 1.2 * (0.3 + 0.7 * length)));
  }

  /** Every run of letters, as written. */
  names(): string[] {
    return this.#text.match(/\p{L}+/gu) ?? [];
  }

  /** The words that begin at a position and have at least what was asked for: a name, and the part of it that begins there. */
  #wordsAt(at: number, asked: string): string[] {
    if (isHan(asked)) return [asked];
    const isWhole = !isInWord(this.#text, at - 1);
    if (!isWhole && !isBoundary(this.#text, at)) return [];
    let end = at + 1;
    let partEnd: number | undefined;
    for (; isInWord(this.#text, end); end += 1) {
      if (partEnd === undefined && isBoundary(this.#text, end)) partEnd = end;
    }
    const ends = partEnd === undefined ? [end] : isWhole ? [partEnd, end] : [partEnd];
    return ends.filter((one) => one - at >= asked.length).map((one) => this.#lower.slice(at, one));
  }
}

/** Whether a character can be part of a word; by a table for the most usual ones, which are asked for at each place. */
function isInWord(text: string, at: number): boolean {
  return usual[text.charCodeAt(at)] ?? (at >= 0 && at < text.length && /[\p{L}\p{N}_]/u.test(text.charAt(at)));
}

const usual = Array.from({ length: 128 }, (_, code) => /\w/.test(String.fromCharCode(code)));

/** Whether a part of a name begins at a place: aLong, a_long. */
function isBoundary(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return before === '_' || after === '_' || (/\p{Lu}/u.test(after) && /[\p{Ll}\p{N}]/u.test(before));
}
