import { lift } from './lift.ts';
import type { Picture } from './picture.ts';
import { decodeUtf8, isBuffer, toBytes, toSource } from './source.ts';

/** A body, read. */
export interface Body {
  readonly wire: unknown;
  /** Those for which a mark stands in `wire`. */
  readonly pictures: readonly Picture[];
  /** As it came. */
  readonly given: unknown;
}

/** Shorter bodies are parsed before the search for pictures is over. */
const shortest = 16_384;
const none: readonly Picture[] = [];

/** Reads a body that is text, bytes, or parsed already. Throws on text that isn't JSON. */
export function openBody(given: unknown): Body {
  const source = lengthOf(given) < shortest ? undefined : toSource(given);
  const lifted = source && lift(source);
  return lifted ? { wire: JSON.parse(lifted.text), pictures: lifted.pictures, given } : openPlainly(given);
}

/** The same with nothing taken out. */
export function openPlainly(given: unknown): Body {
  return { wire: parse(given), pictures: none, given };
}

/** In characters or bytes; 0 for what is neither. */
function lengthOf(given: unknown): number {
  if (typeof given === 'string') return given.length;
  return ArrayBuffer.isView(given) || isBuffer(given) ? given.byteLength : 0;
}

/** What a body says, all of it. */
export function parse(given: unknown): unknown {
  if (typeof given === 'string') return JSON.parse(given);
  const bytes = toBytes(given);
  return bytes ? JSON.parse(decodeUtf8(bytes)) : given;
}
