import { typeInWords } from '../../../model/phrases.ts';
import { withItems } from '../../../model/messages.ts';
import type { Field } from '../../../model/protocol.ts';
import { table, type Block } from '../content/blocks.ts';
import { literal, text, type Inline } from '../content/inline.ts';
import { fieldPlace, type Home } from '../site/homes.ts';
import { link, type View } from '../site/view.ts';
import { presence } from './presence.ts';
import { valuesInBrief } from './values.ts';

/** A narrow table of every field of a message. Fields inside objects and JSON text are listed by their path, with dots. */
export function fieldTable(view: View, home: Home): Block {
  const [name, holds] = home.message.role === 'request' ? ['Parameter', 'Accepts'] : ['Field', 'Contains'];
  const head = [name, 'Presence', holds, 'What it is'].map(text);
  return table(head, rowsOf(view, home, home.message.fields, '', new Set([home.message.name])));
}

/** The fields of a payload appear once per table, at the first field that contains it. So a recursive payload can't cause an endless table. */
function rowsOf(view: View, home: Home, fields: readonly Field[], prefix: string, shown: Set<string>): Inline[][] {
  return fields.flatMap((field) => [
    row(view, home, field, prefix + field.path),
    ...rowsOf(view, home, field.fields, prefix, shown),
    ...inside(view, field, prefix + field.path, shown),
  ]);
}

function row(view: View, home: Home, field: Field, path: string): Inline[] {
  const takes = field.values.length > 0 ? valuesInBrief(field) : text(typeInWords(field));
  const name = link(view, literal(path), fieldPlace(home, field.path));
  return [name, presence(home.message, field), takes, text(field.description)];
}

function inside(view: View, field: Field, path: string, shown: Set<string>): Inline[][] {
  return withItems(field).flatMap(({ shape }, depth) => {
    const home = shape?.kind === 'payload' ? view.homeOf.get(shape.type) : undefined;
    if (!home || shown.has(home.message.name)) return [];
    shown.add(home.message.name);
    return rowsOf(view, home, home.message.fields, `${path}${'[]'.repeat(depth)}.`, shown);
  });
}
