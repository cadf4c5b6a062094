import { allFields } from '../../../model/messages.ts';
import { stack, type Block } from '../content/blocks.ts';
import { line, literal, text } from '../content/inline.ts';
import { downloadLink, schemaDownload } from '../downloads.ts';
import type { Home } from '../site/homes.ts';
import { section, type Section } from '../site/page.ts';
import type { View } from '../site/view.ts';
import { fieldPart } from './field.ts';
import { fieldTable } from './field-table.ts';
import { fieldBoxes, fieldTree } from './tree.ts';

/** A message: a table of all fields, then each field with all its facts. */
export function messageSection(view: View, home: Home, title: string, lead: Block): Section {
  const fields = allFields(home.message.fields);
  const { name } = home.message;
  const schema = downloadLink(view, text('JSON Schema'), schemaDownload(name));
  const type = line`Its type in the packages is ${literal(name)}. Without the packages, use its ${schema}.`;
  const parts = [
    fieldBoxes(view, home),
    fieldTree(view, home),
    fieldTable(view, home),
    ...fields.map((field) => fieldPart(view, home, field)),
  ];
  return section(title, home.section, stack(lead, type, ...(fields.length === 0 ? [line`It has no fields.`] : parts)));
}
