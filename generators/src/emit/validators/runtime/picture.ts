import { toBytes } from './base64.ts';

/** Where a picture stands in something that is read part by part. */
export interface Place {
  readonly part: (start: number, end: number) => string;
  readonly start: number;
  readonly end: number;
}

/** A picture of a response. Nothing is copied before somebody asks for it, and logging one shows no more than its length. */
export class Picture {
  readonly #source: string | Place;
  /** Characters of Base64. */
  readonly length: number;

  constructor(source: string | Place) {
    this.#source = source;
    this.length = typeof source === 'string' ? source.length : source.end - source.start;
  }

  /** As it came: Base64 text. */
  base64(): string {
    const source = this.#source;
    return typeof source === 'string' ? source : source.part(source.start, source.end);
  }

  /** The picture's file; undefined if the text isn't Base64. */
  bytes(): Uint8Array | undefined {
    return toBytes(this.base64());
  }
}
