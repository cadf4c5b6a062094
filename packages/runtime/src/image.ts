import { isBase64, toBytes } from './base64.ts';
import type { Searchable } from './searchable.ts';

/** Where an image is in a text that is read in parts. */
export interface ImagePosition {
  readonly source: Searchable;
  readonly start: number;
  readonly end: number;
}

/** An image of a response. A log, a copy or the JSON of it contains only these three facts. */
export interface DecodedImage {
  readonly kind: 'image';
  /** Characters of Base64. */
  readonly length: number;
  /** According to its first bytes; undefined if they are unknown. */
  readonly mediaType: string | undefined;
}

/** The data is kept outside the images, so that no copy contains it. It is read only on request. */
const sources = new WeakMap<object, string | ImagePosition>();

export function toImage(given: string | ImagePosition): DecodedImage {
  const isText = typeof given === 'string';
  const length = isText ? given.length : given.end - given.start;
  const image: DecodedImage = { kind: 'image', length, mediaType: mediaTypeOf(isText ? given : startOf(given)) };
  sources.set(image, given);
  return image;
}

/** As many characters of an image as its type needs. */
function startOf({ source, start, end }: ImagePosition): string {
  return source.part(start, Math.min(end, start + 12));
}

function mediaTypeOf(base64: string): string | undefined {
  for (const { prefix, type } of mediaTypes) if (base64.startsWith(prefix)) return type;
  return undefined;
}

/** The first bytes of each type of file, in Base64. */
const mediaTypes = [
  { prefix: '/9j/', type: 'image/jpeg' },
  { prefix: 'iVBORw0KGgo', type: 'image/png' },
  { prefix: 'R0lGOD', type: 'image/gif' },
  { prefix: 'UklGR', type: 'image/webp' },
];

/** The Base64 text of an image as received; undefined for a copy, which has no data. */
export function imageBase64(image: unknown): string | undefined {
  const given = typeof image === 'object' && image !== null ? sources.get(image) : undefined;
  return given === undefined || typeof given === 'string' ? given : given.source.text(given.start, given.end);
}

/** Whether all of an image that was replaced by a placeholder is Base64. */
export function isBase64Image(image: DecodedImage): boolean {
  const given = sources.get(image);
  if (given === undefined || typeof given === 'string') return true;
  const { source, start, end } = given;
  return isBase64((from, to) => source.part(start + from, start + to), end - start);
}

/** The file of an image; undefined for a copy, and if the text isn't Base64. */
export function imageBytes(image: unknown): Uint8Array | undefined {
  const text = imageBase64(image);
  return text === undefined ? undefined : toBytes(text);
}
