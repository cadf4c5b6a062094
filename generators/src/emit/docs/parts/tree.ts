import { withItems } from '../../../model/messages.ts';
import { typeInWords } from '../../../model/phrases.ts';
import type { Field } from '../../../model/protocol.ts';
import { tree, type Block, type Box, type Branch } from '../content/blocks.ts';
import { line, literal, nothing } from '../content/inline.ts';
import { fieldPlace, type Home } from '../site/homes.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { presence } from './presence.ts';

/** A field in the tree, with the words for a drawing. */
interface NamedBranch extends Branch {
  readonly name: string;
  /** True if the field is JSON text. */
  readonly isText: boolean;
  readonly inside: readonly NamedBranch[];
}

/** The fields of a message as a tree, through objects, lists and JSON text. Nothing if the message is flat. */
export function fieldTree(view: View, home: Home): Block {
  const branches = branchesOf(view, home, home.message.fields, new Set([home.message.name]));
  return branches.some(({ inside }) => inside.length > 0) ? tree(branches) : nothing;
}

/** The same as a drawing, if there are at least three levels. */
export function fieldBoxes(view: View, home: Home): Block {
  const boxes = branchesOf(view, home, home.message.fields, new Set([home.message.name])).map(boxOf);
  const isDeep = boxes.some(({ inside }) => inside.some((one) => one.inside.length > 0));
  const box = { name: home.message.name, note: '', inside: boxes };
  return isDeep ? { kind: 'boxes', title: `What is inside ${home.message.name}`, box } : nothing;
}

function boxOf({ name, isText, inside }: NamedBranch): Box {
  return { name, note: isText ? 'JSON text' : '', inside: inside.map(boxOf) };
}

/** The fields of a payload appear once per tree, at the first field that contains it. So a recursive payload can't cause an endless tree. */
function branchesOf(view: View, home: Home, fields: readonly Field[], shown: Set<string>): NamedBranch[] {
  return fields.map((field) => {
    const name = link(view, literal(field.name), fieldPlace(home, field.path));
    const title = line`${name} ${presence(home.message, field)} ${typeInWords(field)}`;
    const inside = [...branchesOf(view, home, field.fields, shown), ...insideOf(view, field, shown)];
    return { title, name: field.name, isText: field.holds === 'json', inside };
  });
}

function insideOf(view: View, field: Field, shown: Set<string>): NamedBranch[] {
  return withItems(field).flatMap(({ shape }) => {
    if (shape?.kind === 'document') return documentBranches(view, shape.list, shape.shape);
    const home = shape?.kind === 'payload' ? view.homeOf.get(shape.type) : undefined;
    if (!home || shown.has(home.message.name)) return [];
    shown.add(home.message.name);
    return branchesOf(view, home, home.message.fields, shown);
  });
}

/** One branch for all documents. Another page compares their fields. */
function documentBranches(view: View, listId: string, shape: string): NamedBranch[] {
  const list = view.codeLists.get(listId);
  if (!list) return [];
  const title = line`the fields of the ${link(view, list.label, places.shape(listId, shape))}`;
  return [{ title, name: 'the fields of the document', isText: false, inside: [] }];
}
