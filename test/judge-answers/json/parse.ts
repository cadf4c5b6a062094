import { NumberText, type Json } from './json.ts';

/** Reads JSON text; undefined for what is no JSON. Of members with the same name the last one counts, as everywhere. */
export function parse(text: string): Json | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return new Reader(text).value();
}

/** Reads text that is known to be JSON: it checks nothing. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): Json {
    const start = this.#peek();
    if (start === '{') return this.#members();
    if (start === '[') return this.#list();
    if (start === '"') return this.#string();
    const word = this.#word();
    if (word === 'null') return null;
    return word === 'true' || word === 'false' ? word === 'true' : new NumberText(word);
  }

  #members(): Json {
    const members = new Map<string, Json>();
    this.#at++;
    while (this.#peek() !== '}') {
      const name = this.#string();
      this.#skip(':');
      members.set(name, this.value());
      this.#skip(',');
    }
    this.#at++;
    return members;
  }

  #list(): Json {
    const list: Json[] = [];
    this.#at++;
    while (this.#peek() !== ']') {
      list.push(this.value());
      this.#skip(',');
    }
    this.#at++;
    return list;
  }

  #string(): string {
    const start = this.#at++;
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    return String(JSON.parse(this.#text.slice(start, ++this.#at)));
  }

  #word(): string {
    const start = this.#at;
    while (/[^\s,\]}]/.test(this.#text.charAt(this.#at))) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  /** The next character that is no white space. */
  #peek(): string {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
    return this.#text.charAt(this.#at);
  }

  #skip(character: string): void {
    if (this.#peek() === character) this.#at++;
    this.#peek();
  }
}
