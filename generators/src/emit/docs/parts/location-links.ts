import { join, text, type Inline } from '../content/inline.ts';
import { linkTo, type View } from '../site/view.ts';

/** Links to the places that a limit or a discrepancy concerns. Without a place, it returns the text `where`. */
export function locationLinks(view: View, fact: string, where: string): Inline {
  const locations = view.locations.byFact.get(fact) ?? [];
  return locations.length === 0
    ? text(where)
    : join(
        locations.map((location) => linkTo(view, location)),
        ', ',
      );
}
