import { lift } from './lift.ts';
import type { DecodedImage } from './image.ts';
import { decodeUtf8, isBuffer, toBytes, toSource } from './source.ts';

/** A body, read. */
export interface Body {
  readonly wire: unknown;
  /** Those for which a mark stands in `wire`. */
  readonly images: readonly DecodedImage[];
  /** As it came. */
  readonly given: unknown;
  /** What is unusual about it as a whole, in sentences. */
  readonly odd: readonly string[];
}

/** Shorter bodies are parsed before the search for images is over. */
const shortest = 16_384;
const none: readonly DecodedImage[] = [];

/** Reads a body that is text, bytes, or parsed already. Throws on text that isn't JSON. */
export function openBody(given: unknown): Body {
  const source = lengthOf(given) < shortest ? undefined : toSource(given);
  const lifted = source && lift(source);
  if (!lifted) return openPlainly(given);
  return { ...read(lifted.text, typeof given !== 'string'), images: lifted.images, given };
}

/** The same with nothing taken out. */
export function openPlainly(given: unknown): Body {
  if (typeof given === 'string') return { ...read(given, false), images: none, given };
  const bytes = toBytes(given);
  return bytes ? { ...read(decodeUtf8(bytes), true), images: none, given } : { wire: given, images: none, given, odd: [] };
}

/** In characters or bytes; 0 for what is neither. */
function lengthOf(given: unknown): number {
  if (typeof given === 'string') return given.length;
  return ArrayBuffer.isView(given) || isBuffer(given) ? given.byteLength : 0;
}

/** What a body says, all of it. */
export function parse(given: unknown): unknown {
  return openPlainly(given).wire;
}

/** A body that was stringified twice is one all the same; so is one behind a byte order mark. */
function read(text: string, isOfBytes: boolean): Pick<Body, 'wire' | 'odd'> {
  const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const isTwice = typeof value === 'string';
  const wire: unknown = isTwice ? JSON.parse(value) : value;
  const odd = [
    ...(isTwice ? ['was stringified twice'] : []),
    ...(isOfBytes && text.includes('\uFFFD') ? ['has bytes that are not UTF-8; letters may be lost'] : []),
  ];
  return { wire, odd };
}
