import { toBytes } from './base64.ts';

/** A picture of a response. Nothing is copied before somebody asks for it, and logging one shows no more than its length. */
export class Picture {
  readonly #part: (start: number, end: number) => string;
  readonly #start: number;
  /** Characters of Base64. */
  readonly length: number;

  constructor(part: (start: number, end: number) => string, start: number, end: number) {
    this.#part = part;
    this.#start = start;
    this.length = end - start;
  }

  /** As it came: Base64 text. */
  base64(): string {
    return this.#part(this.#start, this.#start + this.length);
  }

  /** The picture's file; undefined if the text isn't Base64. */
  bytes(): Uint8Array | undefined {
    return toBytes(this.base64());
  }
}
