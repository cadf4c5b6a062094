import type { Field, Holds, Shape } from '../../model/protocol.ts';
import type { Difference } from '../change.ts';
import { step, type Spot } from '../spot.ts';
import type { ProtocolPair } from '../protocol-pair.ts';
import { text, type Compare } from './parts.ts';
import { changed } from './words.ts';

/** The kinds of content that are checked or decoded. For all others, the text is used as it is. */
const checked: ReadonlySet<Holds | undefined> = new Set<Holds>(['json', 'image', 'url', 'date']);

/** Compares the kinds of content of a text. */
export const holds: Compare<Field['holds']> = (was, is, at, owner) => {
  if (was === is || !(checked.has(was) || checked.has(is))) return text('what it holds')(was, is, at, owner);
  const kind = !checked.has(was) ? 'content-added' : !checked.has(is) ? 'content-removed' : 'content-changed';
  return [{ kind, at, says: changed('the kind of its content', was, is), was, is }];
};

/** Compares the shapes inside a text, an object or a list. `items` compares the items of two lists. */
export function shape(items: Compare<Field>): Compare<Field['shape']> {
  return (before, after, at, owner) => {
    if (before?.kind === 'list' && after?.kind === 'list') {
      const spot = { ...step(at, 'list'), where: `${at.where}[]` };
      return items(before.item, after.item, spot, owner);
    }
    return isSame(before, after, at.protocols) ? [] : [changedShape(before, after, at)];
  };
}

function changedShape(before: Shape | undefined, after: Shape | undefined, at: Spot): Difference {
  const [was, is] = [nameOf(before), nameOf(after)];
  const kind = before === undefined ? 'content-added' : after === undefined ? 'content-removed' : 'content-changed';
  return { kind, at, says: changed('its inner shape', was, is), was, is };
}

/** Whether two shapes are the same one. A renamed type is reported where it is declared. */
function isSame(before: Shape | undefined, after: Shape | undefined, protocols: ProtocolPair): boolean {
  if (before?.kind === 'payload' && after?.kind === 'payload') {
    const id = protocols.before.payloads.get(before.type);
    return before.type === after.type || (id !== undefined && id === protocols.after.payloads.get(after.type));
  }
  if (before?.kind === 'document' && after?.kind === 'document') {
    return protocols.isSameList(before.list, after.list) && before.shape === after.shape;
  }
  return before === after;
}

function nameOf(shape: Shape | undefined): string | undefined {
  return shape?.kind === 'list' ? 'a list' : shape?.type;
}
