import { allFields, withItems } from '../model/messages.ts';
import type { Message, Protocol } from '../model/protocol.ts';
import type { Direction } from './verdicts.ts';

/** The directions in which each shape and code list is sent, by type name: those of the messages that contain it. */
export function usage(protocol: Protocol): ReadonlyMap<string, ReadonlySet<Direction>> {
  const used = new Map<string, Set<Direction>>();
  const listNames = new Map(protocol.codeLists.map(({ id, name }) => [id, name]));
  const inside = insides(protocol);

  /** Returns whether the type didn't have this direction yet. */
  const mark = (type: string, direction: Direction): boolean => {
    const known = used.get(type) ?? new Set();
    used.set(type, known);
    if (known.has(direction)) return false;
    known.add(direction);
    return true;
  };
  const walk = (message: Message, direction: Direction): void => {
    for (const { shape, codeList } of allFields(message.fields).flatMap(withItems)) {
      const list = codeList === undefined ? undefined : listNames.get(codeList);
      if (list !== undefined) mark(list, direction);
      if (!shape || shape.kind === 'list' || !mark(shape.type, direction)) continue;
      for (const inner of inside.get(shape.type) ?? []) {
        mark(inner.name, direction);
        walk(inner, direction);
      }
    }
  };
  for (const { request, response } of protocol.operations.flatMap(({ variants }) => variants)) {
    walk(request, 'sent');
    walk(response, 'received');
  }
  for (const message of [...protocol.callbacks.map(({ query }) => query), ...(protocol.error ? [protocol.error] : [])]) {
    walk(message, 'received');
  }
  return used;
}

/** Type name of a shape -> the messages that it can be. */
function insides({ payloads, codeLists, documents }: Protocol): ReadonlyMap<string, readonly Message[]> {
  const shapes = codeLists.flatMap((list) => list.shapes);
  return new Map<string, readonly Message[]>([
    ...payloads.map(({ message }) => [message.name, [message]] as const),
    ...shapes.map(({ name, shape }) => {
      const messages = documents.flatMap((document) => document.shapes.filter((one) => one.shape === shape));
      return [name, messages.map(({ message }) => message)] as const;
    }),
  ]);
}
