import { toImage, type DecodedImage } from './image.ts';
import type { Searchable } from './searchable.ts';

/** A JSON text in which short placeholders replace long runs of Base64. */
export interface Lifted {
  readonly text: string;
  readonly images: readonly DecodedImage[];
}

/** The placeholder of an image. `~` isn't Base64, so no run contains it. */
const mark = '~image:';
const shortestRun = 4096;
/** Whether a text could contain a placeholder itself. */
const escapedAscii = /u00[2-7]/i;

/**
 * Replaces the images in a JSON text, because JSON.parse spends nearly all its time on them. For JSON, a run of Base64 between two
 * quotes means the same as a placeholder, also in a text inside a text: it has no quotes, no escapes and no
 * control characters. Undefined if there is no image, or if a placeholder might be ambiguous: then JSON.parse reads all of it.
 * Only the ends of a run are checked here. `isBase64Image` checks all of it when the notices are read.
 */
export function lift(source: Searchable): Lifted | undefined {
  const { length, quoteFrom, lastQuoteUpTo, backslashFrom, part } = source;
  const pieces: string[] = [];
  const images: DecodedImage[] = [];
  let done = 0;
  let quote = quoteFrom(0);
  let backslash = -1;
  while (quote >= 0 && quote + shortestRun < length) {
    const last = lastQuoteUpTo(quote + shortestRun);
    if (last > quote) {
      quote = last;
      continue;
    }
    const next = quoteFrom(quote + shortestRun);
    if (next < 0) break;
    const start = quote + 1;
    // Many runs may come before one backslash. It is searched once.
    if (backslash < start) backslash = positionOr(length, backslashFrom(start));
    // Inside a text, the quote after the run is escaped.
    const end = Math.min(backslash, next);
    if (next - end <= mostEscapes && isEscape.test(part(end, next)) && hasEndsOfBase64(source, start, end)) {
      pieces.push(part(done, start), `${mark}${images.length}`);
      images.push(toImage({ source, start, end }));
      done = end;
    }
    quote = next;
  }
  if (images.length === 0) return undefined;
  pieces.push(part(done, length));
  const isClear = !pieces.some((piece, i) => i % 2 === 0 && (piece.includes(mark) || escapedAscii.test(piece)));
  return isClear ? { text: source.toText(pieces.join('')), images } : undefined;
}

/** For texts inside texts: each level doubles the backslashes and adds one. */
const mostEscapes = 64;
const isEscape = /^\\*$/;

function positionOr(otherwise: number, found: number): number {
  return found < 0 ? otherwise : found;
}

function hasEndsOfBase64({ part }: Searchable, start: number, end: number): boolean {
  return end - start > 2 * sample && isOfBase64.test(part(start, start + sample) + part(end - sample, end));
}

const sample = 64;
const isOfBase64 = /^[\w+/-]+={0,2}$/;

/** The image that a placeholder replaces. */
export function lifted(text: string, images: readonly DecodedImage[]): DecodedImage | undefined {
  return text.startsWith(mark) ? images[Number(text.slice(mark.length))] : undefined;
}
