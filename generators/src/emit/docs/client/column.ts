import { isHan } from './words.ts';

/** Word -> index of an entry -> how many times the entry contains the word. */
export type Hits = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** One field of all entries, joined into one text. A search scans the text: building an index would take longer than many searches. */
export class Column {
  readonly #text: string;
  readonly #lower: string;
  /** The position at which the text of each entry ends. */
  readonly #ends: readonly number[];
  readonly #lengths: readonly number[];
  readonly #average: number;

  constructor(texts: readonly string[]) {
    // This letter alone gets longer in lowercase, which would shift all positions after it.
    this.#text = texts.join('\n').replaceAll('İ', 'I');
    this.#lower = this.#text.toLowerCase();
    this.#lengths = texts.map(({ length }) => length);
    let end = -1;
    this.#ends = this.#lengths.map((length) => (end += length + 1));
    this.#average = this.#text.length / texts.length;
  }

  /** Finds a word, and longer words that begin with it. */
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

  /** BM25+: higher for a rare word, for a word that the entry repeats, and for a short entry. */
  relevance(times: number, entriesWithWord: number, entry: number): number {
    const rarity = Math.log(1 + (this.#lengths.length - entriesWithWord + 0.5) / (entriesWithWord + 0.5));
    const length = (this.#lengths[entry] ?? 0) / this.#average;
    return rarity * (0.5 + (times * 2.2) / (times + 1.2 * (0.3 + 0.7 * length)));
  }

  /** All words without digits, as they are written. */
  names(): string[] {
    return this.#text.match(/\p{L}+/gu) ?? [];
  }

  /** The words that begin at a position, if they are long enough: a whole name, and the part of a name. */
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

/** Whether the character can be part of a word. A table answers for ASCII, because this is called for every position. */
function isInWord(text: string, at: number): boolean {
  return usual[text.charCodeAt(at)] ?? (at >= 0 && at < text.length && /[\p{L}\p{N}_]/u.test(text.charAt(at)));
}

const usual = Array.from({ length: 128 }, (_, code) => /\w/.test(String.fromCharCode(code)));

/** Whether a part of a name begins here: aLong, a_long. */
function isBoundary(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return before === '_' || after === '_' || (/\p{Lu}/u.test(after) && /[\p{Ll}\p{N}]/u.test(before));
}
