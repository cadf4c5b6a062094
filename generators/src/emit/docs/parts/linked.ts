import { join, type Inline } from '../content/inline.ts';
import { withCode } from '../content/spans.ts';
import { link, type View } from '../site/view.ts';

/** Text of the spec in which names link to their descriptions. */
export function linkedText(view: View, plain: string): Inline {
  const pieces = withCode(plain).map((piece) => {
    const place = piece.kind === 'code' ? view.named.get(piece.code) : undefined;
    return place && (place.page !== view.here || place.anchor !== undefined) ? link(view, piece, place) : piece;
  });
  return join(pieces, '');
}
