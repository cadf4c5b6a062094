/** An object that was read from a text. */
export interface Printed {
  readonly value: unknown;
  /** The position in the text after the object. */
  readonly end: number;
  /** True if the text ends before the object does. */
  readonly isCut: boolean;
}

/**
 * Reads an object as JSON, or as Node.js and Python print it: any quotes or none around names and texts, a class name in front,
 * extra commas. Returns undefined if the text isn't an object.
 */
export function readPrinted(text: string, start: number): Printed | undefined {
  const reader = new Reader(text, start);
  try {
    const value = reader.value(0);
    return { value, end: reader.at, isCut: false };
  } catch (error) {
    if (error instanceof Cut) return { value: error.value, end: text.length, isCut: true };
    return undefined; // not an object
  }
}

/** Thrown at the end of the text. `value` is what was read until then. */
class Cut extends Error {
  readonly value: unknown;

  constructor(value: unknown) {
    super('The text ends in the middle.');
    this.value = value;
  }
}

const words: Readonly<Record<string, unknown>> = { true: true, True: true, false: false, False: false, null: null, None: null };
const deepest = 40;

class Reader {
  readonly #text: string;
  at: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.at = start;
  }

  value(depth: number): unknown {
    this.#skip(/\s*/y);
    if (depth > deepest) throw new SyntaxError('Nested too deep.');
    const first = this.#text[this.at];
    if (first === undefined) throw new Cut(undefined);
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#skip(/\[(?:Object|Array|Function|Circular)[^\]]*\]/y) === '' ? this.#list(depth) : null;
    if (/["'`]/.test(first)) return this.#texts();
    const number = this.#skip(/[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y);
    if (number !== '') return Number(number);
    return this.#word(depth);
  }

  /** Reads a literal such as `true`, a class name with its object, or a Python string with a prefix. */
  #word(depth: number): unknown {
    const word = this.#skip(/[A-Za-z_$][\w$.]*/y);
    if (word === '') throw new SyntaxError('No value.');
    this.#skip(/\s*(?:\[[\w. ()]*\]\s*)?(?=\{)/y);
    if (this.#text[this.at] === '{') return this.#object(depth);
    if (/^[bu]$/.test(word) && /["']/.test(this.#text[this.at] ?? '')) return this.#texts();
    if (this.at === this.#text.length) throw new Cut(undefined);
    return Object.hasOwn(words, word) ? words[word] : word === 'undefined' ? undefined : word;
  }

  #object(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.at++;
    for (;;) {
      this.#skip(/[\s,]*/y);
      if (this.#skip(/\}/y) !== '') return Object.fromEntries(entries);
      if (this.at >= this.#text.length) throw new Cut(Object.fromEntries(entries));
      let name: string | undefined;
      this.#within(
        () => {
          const key = /["'`]/.test(this.#text[this.at] ?? '') ? this.#texts() : this.#skip(/[\w$.-]+|\[[\w. ()]+\]/y);
          if (this.#skip(/\s*[:=]/y) === '')
            throw this.at >= this.#text.length ? new Cut(undefined) : new SyntaxError('No colon.');
          name = key;
          entries.push([key, this.value(depth + 1)]);
        },
        (inner) => Object.fromEntries(name === undefined || inner === undefined ? entries : [...entries, [name, inner]]),
      );
    }
  }

  #list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at++;
    for (;;) {
      this.#skip(/[\s,]*/y);
      if (this.#skip(/\]/y) !== '') return items;
      if (this.at >= this.#text.length) throw new Cut(items);
      this.#within(
        () => items.push(this.value(depth + 1)),
        (inner) => (inner === undefined ? items : [...items, inner]),
      );
    }
  }

  /** If the text ends inside an inner value, the outer value is cut, too: wraps what was read so far. */
  #within(read: () => void, whole: (inner: unknown) => unknown): void {
    try {
      read();
    } catch (error) {
      throw error instanceof Cut ? new Cut(whole(error.value)) : error;
    }
  }

  /** Node.js prints a long text in parts with a plus sign between them. */
  #texts(): string {
    let all = this.#quoted();
    while (this.#skip(/\s*\+\s*(?=["'`])/y) !== '') all += this.#quoted();
    return all;
  }

  #quoted(): string {
    const quote = this.#text[this.at] ?? '';
    let text = '';
    for (this.at++; this.at < this.#text.length; this.at++) {
      const character = this.#text[this.at] ?? '';
      if (character === quote) {
        this.at++;
        return text;
      }
      text += character === '\\' ? this.#escape() : character;
    }
    throw new Cut(undefined);
  }

  #escape(): string {
    this.at++;
    const [, hex] = /^(?:u([\dA-Fa-f]{4}))/.exec(this.#text.slice(this.at, this.at + 5)) ?? [];
    if (hex !== undefined) {
      this.at += 4;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    const character = this.#text[this.at] ?? '';
    return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[character] ?? character;
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.#text) ?? [];
    this.at += found.length;
    return found;
  }
}
