import { toBytes } from './base64.ts';

/** Where an image is in something that is read part by part. */
export interface Place {
  readonly part: (start: number, end: number) => string;
  readonly start: number;
  readonly end: number;
}

/** An image of a response. Whoever logs it, clones it or makes JSON of it gets these three facts and no more. */
export interface DecodedImage {
  readonly kind: 'image';
  /** Characters of Base64. */
  readonly length: number;
  /** As its first bytes say; undefined if they don't. */
  readonly mediaType: string | undefined;
}

/** Kept apart from the images, so that no copy of one has it. Nothing is read before somebody asks for it. */
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

/** How files of a type begin, in Base64. */
const mediaTypes = [
  ['/9j/', 'image/jpeg'],
  ['iVBORw0KGgo', 'image/png'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
] as const;

/** The Base64 text of an image as it came; undefined for a copy, which has none. */
export function imageBase64(image: unknown): string | undefined {
  const source = typeof image === 'object' && image !== null ? sources.get(image) : undefined;
  return source === undefined || typeof source === 'string' ? source : source.part(source.start, source.end);
}

/** The file of an image; undefined for a copy, and if the text isn't Base64. */
export function imageBytes(image: unknown): Uint8Array | undefined {
  const text = imageBase64(image);
  return text === undefined ? undefined : toBytes(text);
}
