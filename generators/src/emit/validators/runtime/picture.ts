import { toBytes } from './base64.ts';

/** A picture of a response. Nothing is copied before somebody asks for it, and logging one shows no more than its length. */
export class Picture {
  /** The text that it is a part of, or how to read a part of that. */
  readonly #text: string | ((start: number, end: number) => string);
  readonly #start: number;
  /** Characters of Base64. */
  readonly length: number;

  constructor(text: string | ((start: number, end: number) => string), start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.length = end - start;
  }

  /** As it came: Base64 text. */
  base64(): string {
    const text = this.#text;
    const end = this.#start + this.length;
    return typeof text === 'string' ? text.slice(this.#start, end) : text(this.#start, end);
  }

  /** The picture's file; undefined if the text isn't Base64. */
  bytes(): Uint8Array | undefined {
    return toBytes(this.base64());
  }
}
