import type { Shape } from '../../../model/protocol.ts';
import { line, literal, type Inline } from '../content/inline.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';

/** The shape inside a text or an object, with a link to its description. */
export function shapeLink(view: View, shape: Exclude<Shape, { kind: 'list' }>): Inline {
  switch (shape.kind) {
    case 'payload': {
      const home = view.homeOf.get(shape.type);
      return home ? link(view, literal(shape.type), { page: home.page }) : literal(shape.type);
    }
    case 'document': {
      const list = view.codeLists.get(shape.list)?.label ?? shape.list;
      const fields = link(view, literal(shape.type), places.shape(shape.list, shape.shape));
      return line`${fields}, whose fields depend on the code (${link(view, list, places.codeList(shape.list))})`;
    }
  }
}
