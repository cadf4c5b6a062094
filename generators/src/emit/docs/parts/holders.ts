import { enumerate, line, nothing, text, type Inline } from '../content/inline.ts';
import { fieldPlace } from '../site/homes.ts';
import { link, type View } from '../site/view.ts';

/** Links to the fields that contain a shape, by the name of its type. */
export function usedInLine(view: View, type: string): Inline {
  const holders = view.holders.get(type) ?? [];
  const links = holders.map(({ home, field }) =>
    link(view, text(`${home.title} \`${field.path}\``), fieldPlace(home, field.path)),
  );
  return links.length === 0 ? nothing : line`Used in ${enumerate(links)}.`;
}
