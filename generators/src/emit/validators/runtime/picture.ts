import { toBytes } from './base64.ts';

/** Where a picture stands: in a text, or in something that is read part by part. */
export interface Place {
  readonly text: string | ((start: number, end: number) => string);
  readonly start: number;
  readonly end: number;
}

/** A picture of a response. Nothing is copied before somebody asks for it, and logging one shows no more than its length. */
export class Picture {
  readonly #place: Place;
  /** Characters of Base64. */
  readonly length: number;

  constructor(place: Place) {
    this.#place = place;
    this.length = place.end - place.start;
  }

  /** As it came: Base64 text. */
  base64(): string {
    const { text, start, end } = this.#place;
    return typeof text === 'string' ? text.slice(start, end) : text(start, end);
  }

  /** The picture's file; undefined if the text isn't Base64. */
  bytes(): Uint8Array | undefined {
    return toBytes(this.base64());
  }
}
