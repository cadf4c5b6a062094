import type { CodeList, Document, ListShape, Message } from '../../../model/protocol.ts';
import { allFields } from '../../../model/messages.ts';
import { stack, type Block } from '../content/blocks.ts';
import { anchorAt, badge, join, line, lineBreak, literal, text } from '../content/inline.ts';
import { fieldPlace } from '../site/homes.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { usedInLine } from './holders.ts';
import { matrix, type MatrixColumn } from './matrix.ts';
import { codeLink } from './values.ts';

/** A table of the fields that each document of a list has in one of its shapes, with one column for each document. */
export function shapeMatrix(view: View, list: CodeList, shape: ListShape): Block {
  const names = [...new Set(list.codes.flatMap(({ document }) => document ?? []))];
  const columns = names.flatMap((name) => {
    const document = view.documents.get(name);
    const message = document?.shapes.find((one) => one.shape === shape.shape)?.message;
    return document && message ? [column(view, list, document, message)] : [];
  });
  const type = line`Its type in the packages is ${literal(shape.name)}, for every code.`;
  const fields = matrix({
    columns,
    first: text('Field'),
    row: (path, again) => ({
      first: again ? literal(path) : line`${anchorAt(`shape-${shape.shape}-${path}`)}${literal(path)}`,
    }),
    absent: '–',
  });
  return stack(text(shape.description), usedInLine(view, shape.name), type, fields);
}

function column(view: View, { id }: CodeList, document: Document, { name, fields }: Message): MatrixColumn {
  const home = view.homeOf.get(name);
  const yes = badge('good', 'yes');
  const cells = allFields(fields).map(({ path }) => [path, home ? link(view, yes, fieldPlace(home, path)) : yes] as const);
  const codes = document.codes.map((code) => codeLink(view, id, code));
  const head = join([link(view, document.label, places.document(document.id)), ...codes], lineBreak);
  return { head, cells: new Map(cells) };
}
