import type { Path } from '../load/source.ts';
import type { Field, Message } from '../model/protocol.ts';

/** The messages of a protocol by the name of their type. */
export type Messages = ReadonlyMap<string, Message>;

/** The field at the end of a path through messages, lists and JSON text; undefined if it is unknown. */
export function fieldAt(messages: Messages, fields: readonly Field[], path: Path): Field | undefined {
  const [step, ...rest] = path;
  const field = fields.find(({ name, aliases }) => name === step || aliases.includes(String(step)));
  return field && fieldIn(messages, field, rest);
}

/** Like `fieldAt`, for a path that begins inside the value of a field. */
export function fieldIn(messages: Messages, field: Field, path: Path): Field | undefined {
  if (path.length === 0) return field;
  if (field.shape?.kind === 'list') return fieldIn(messages, field.shape.item, path.slice(1));
  const inside = field.shape ? messages.get(field.shape.type)?.fields : field.fields;
  return fieldAt(messages, inside ?? [], path);
}
