import { isRecord } from '../../plain-json.ts';
import type { Field, Json, Message } from '../protocol.ts';
import type { JsonObject } from './scenario.ts';

/** Messages by the names of their types. */
export type MessagesByName = ReadonlyMap<string, Message>;

/** Every field of a message with its path, through objects, payloads and JSON text. Doesn't enter the shapes of documents. */
export function fieldsByPath(
  messages: MessagesByName,
  fields: readonly Field[],
  prefix = '',
): (readonly [path: string, field: Field])[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    const inner = field.shape?.kind === 'payload' ? (messages.get(field.shape.type)?.fields ?? []) : field.fields;
    return [[path, field] as const, ...fieldsByPath(messages, inner, `${path}.`)];
  });
}

/** Returns a copy with another value at a path; undefined removes the field. Creates missing objects on the path. */
export function withValue(value: JsonObject, path: string, changed: Json | undefined): JsonObject {
  const [first = '', ...rest] = path.split('.');
  const { [first]: old, ...others } = value;
  if (rest.length > 0 && changed === undefined && !isRecord(old)) return value;
  if (rest.length > 0) return { ...value, [first]: withValue(isRecord(old) ? old : {}, rest.join('.'), changed) };
  return changed === undefined ? others : { ...value, [first]: changed };
}

export function valueAt(value: Json | undefined, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}
