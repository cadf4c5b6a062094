import { lift } from './image-placeholders.ts';
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
const none: readonly never[] = [];

/** Reads a body that is text, bytes, or parsed already. Throws on text that isn't JSON. */
export function openBody(given: unknown): Body {
  const source = lengthOf(given) < shortest ? undefined : toSource(given);
  const lifted = source && lift(source);
  if (!lifted) return openPlainly(given);
  return read(lifted.text, typeof given !== 'string', lifted.images, given);
}

/** The same with nothing taken out. */
export function openPlainly(given: unknown): Body {
  if (typeof given === 'string') return read(given, false, none, given);
  const bytes = toBytes(given);
  return bytes ? read(decodeUtf8(bytes), true, none, given) : { wire: given, images: none, given, odd: none };
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
function read(text: string, isOfBytes: boolean, images: readonly DecodedImage[], given: unknown): Body {
  const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const isTwice = typeof value === 'string';
  const wire: unknown = isTwice ? JSON.parse(value) : value;
  const isDamaged = isOfBytes && text.includes('\uFFFD');
  return { wire, images, given, odd: isTwice || isDamaged ? oddities(isTwice, isDamaged) : none };
}

function oddities(isTwice: boolean, isDamaged: boolean): string[] {
  return [
    ...(isTwice ? ['was stringified twice'] : []),
    ...(isDamaged ? ['has bytes that are not UTF-8; letters may be lost'] : []),
  ];
}
