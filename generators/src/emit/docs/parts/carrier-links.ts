import { join, text, type Inline } from '../content/inline.ts';
import { linkTo, type View } from '../site/view.ts';

/** Links to the places that a limit or a discrepancy concerns; the model's own words where there is none. */
export function carrierLinks(view: View, fact: string, where: string): Inline {
  const carriers = view.carriers.byFact.get(fact) ?? [];
  return carriers.length === 0
    ? text(where)
    : join(
        carriers.map((carrier) => linkTo(view, carrier)),
        ', ',
      );
}
