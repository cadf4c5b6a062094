import { lift } from './image-placeholders.ts';
import { isBase64Image, type DecodedImage } from './image.ts';
import { decodeUtf8, isBuffer, toBytes, toSearchable } from './searchable.ts';

/** A parsed body. */
export interface Body {
  readonly wire: unknown;
  /** The images that `wire` has placeholders for. */
  readonly images: readonly DecodedImage[];
  /** As received. */
  readonly given: unknown;
  /** Sentences about what is unusual about the body as a whole. */
  readonly odd: readonly string[];
}

/** Shorter bodies are parsed before the search for images is over. */
const shortest = 16_384;
const none: readonly never[] = [];

/** Reads a body that is text, bytes, or parsed already. Throws on text that isn't JSON. */
export function openBody(given: unknown): Body {
  const source = lengthOf(given) < shortest ? undefined : toSearchable(given);
  const lifted = source && lift(source);
  if (!lifted) return openPlainly(given);
  return read(lifted.text, typeof given !== 'string', lifted.images, given);
}

/** Like `openBody`, but images aren't replaced by placeholders. */
export function openPlainly(given: unknown): Body {
  if (typeof given === 'string') return read(given, false, none, given);
  const bytes = toBytes(given);
  return bytes ? read(decodeUtf8(bytes), true, none, given) : { wire: given, images: none, given, odd: none };
}

/** In characters or bytes; 0 for anything else. */
function lengthOf(given: unknown): number {
  if (typeof given === 'string') return given.length;
  return ArrayBuffer.isView(given) || isBuffer(given) ? given.byteLength : 0;
}

/** Parses a whole body. */
export function parse(given: unknown): unknown {
  return openPlainly(given).wire;
}

/** Also accepts a body that was stringified twice, or that begins with a byte order mark. */
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

/**
 * Sentences about what is unusual about a body. If a long text was taken for an image but isn't Base64, the body is parsed again in
 * full. Callers who don't read notices don't wait for that.
 */
export function oddOf({ odd, images, given }: Body): readonly string[] {
  if (images.every(isBase64Image)) return odd;
  try {
    return openPlainly(given).odd;
  } catch {
    return [...odd, 'is not JSON: a long text in it has control characters'];
  }
}
