import { withItems } from '../../../model/messages.ts';
import { typeInWords } from '../../../model/phrases.ts';
import type { Field } from '../../../model/protocol.ts';
import { tree, type Block, type Branch } from '../content/blocks.ts';
import { line, literal, nothing } from '../content/inline.ts';
import { fieldPlace, type Home } from '../site/homes.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { presence } from './presence.ts';

/** What is inside what, through objects, lists and JSON text; nothing where a message is flat. */
export function treeOf(view: View, home: Home): Block {
  const branches = branchesOf(view, home, home.message.fields, new Set([home.message.name]));
  return branches.some(({ inside }) => inside.length > 0) ? tree(branches) : nothing;
}

/** A payload's fields come once a tree, at the first field that holds it, so that no nesting can blow it up. */
function branchesOf(view: View, home: Home, fields: readonly Field[], shown: Set<string>): Branch[] {
  return fields.map((field) => {
    const name = link(view, literal(field.name), fieldPlace(home, field.path));
    const title = line`${name} ${presence(home.message, field)} ${typeInWords(field)}`;
    const inside = [...branchesOf(view, home, field.fields, shown), ...insideOf(view, field, shown)];
    return { title, inside };
  });
}

function insideOf(view: View, field: Field, shown: Set<string>): Branch[] {
  return withItems(field).flatMap(({ shape }) => {
    if (shape?.kind === 'document') return documentBranches(view, shape.list, shape.shape);
    const home = shape?.kind === 'payload' ? view.homeOf.get(shape.type) : undefined;
    if (!home || shown.has(home.message.name)) return [];
    shown.add(home.message.name);
    return branchesOf(view, home, home.message.fields, shown);
  });
}

/** One branch for all documents: which fields each has stands side by side elsewhere. */
function documentBranches(view: View, listId: string, shape: string): Branch[] {
  const list = view.codeLists.get(listId);
  if (!list) return [];
  return [{ title: line`the fields of the ${link(view, list.label, places.shape(listId, shape))}`, inside: [] }];
}
