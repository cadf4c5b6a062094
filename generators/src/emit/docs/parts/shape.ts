import type { Field, Shape } from '../../../model/protocol.ts';
import { join, label, line, literal, type Inline } from '../content/inline.ts';
import { fieldPlace, type Home } from '../site/homes.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';

/** What is inside a text or an object, and where it is described; the items of a list follow at the field itself. */
export function holdsLines(view: View, { shape, holds, orObject, fields }: Field, home: Home): Inline[] {
  const links = fields.map(({ name, path }) => link(view, literal(name), fieldPlace(home, path)));
  return [
    ...(shape && shape.kind !== 'list'
      ? [line`${label(holds === 'json' ? 'JSON text of' : 'Holds')} ${shapeLink(view, shape)}`]
      : []),
    ...(fields.length > 0 ? [line`${label('Fields')} ${join(links, ', ')}`] : []),
    ...(orObject ? [line`${label('Also as')} an object, parsed already`] : []),
  ];
}

function shapeLink(view: View, shape: Exclude<Shape, { kind: 'list' }>): Inline {
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
