import { toBytes } from './base64.ts';

/** The position of an image in a source that is read in parts. */
export interface Place {
  readonly part: (start: number, end: number) => string;
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
const sources = new WeakMap<object, string | Place>();

export function toImage(source: string | Place): DecodedImage {
  const length = typeof source === 'string' ? source.length : source.end - source.start;
  const start =
    typeof source === 'string' ? source.slice(0, 12) : source.part(source.start, Math.min(source.end, source.start + 12));
  const mediaType = mediaTypes.find(([prefix]) => start.startsWith(prefix))?.[1];
  const image: DecodedImage = { kind: 'image', length, mediaType };
  sources.set(image, source);
  return image;
}

/** The first bytes of each type of file, in Base64. */
const mediaTypes = [
  ['/9j/', 'image/jpeg'],
  ['iVBORw0KGgo', 'image/png'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
] as const;

/** The Base64 text of an image as received; undefined for a copy, which has no data. */
export function imageBase64(image: unknown): string | undefined {
  const source = typeof image === 'object' && image !== null ? sources.get(image) : undefined;
  return source === undefined || typeof source === 'string' ? source : source.part(source.start, source.end);
}

/** The file of an image; undefined for a copy, and if the text isn't Base64. */
export function imageBytes(image: unknown): Uint8Array | undefined {
  const text = imageBase64(image);
  return text === undefined ? undefined : toBytes(text);
}
