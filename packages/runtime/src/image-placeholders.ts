import { isBase64 } from './base64.ts';
import { toImage, type DecodedImage } from './image.ts';
import type { Source } from './source.ts';

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
 * control characters. Undefined if there is no image, or in doubtful cases: then JSON.parse reads all of it.
 */
export function lift(source: Source): Lifted | undefined {
  const { length, quoteFrom, lastQuoteUpTo, part } = source;
  const pieces: string[] = [];
  const images: DecodedImage[] = [];
  let done = 0;
  let quote = quoteFrom(0);
  while (quote >= 0 && quote + shortestRun < length) {
    const last = lastQuoteUpTo(quote + shortestRun);
    if (last > quote) {
      quote = last;
      continue;
    }
    const next = quoteFrom(quote + shortestRun);
    if (next < 0) break;
    // Inside a text, the quote after the run is escaped.
    const tail = /\\*$/.exec(part(Math.max(quote + 1, next - mostEscapes), next))?.[0].length ?? 0;
    const end = next - tail;
    if (isBase64((from, to) => part(quote + 1 + from, quote + 1 + to), end - quote - 1)) {
      pieces.push(part(done, quote + 1), `${mark}${images.length}`);
      images.push(toImage({ part, start: quote + 1, end }));
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

/** The image that a placeholder replaces. */
export function lifted(text: string, images: readonly DecodedImage[]): DecodedImage | undefined {
  return text.startsWith(mark) ? images[Number(text.slice(mark.length))] : undefined;
}
