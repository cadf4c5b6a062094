import { isRecord } from '../../plain-json.ts';
import type { Field, Json, Message } from '../protocol.ts';
import type { JsonObject } from './scenario.ts';

/** The messages inside others, by the names of their types. */
export type Inside = ReadonlyMap<string, Message>;

/** Every field of a message by its path, through objects, payloads and JSON text; a document's own fields aren't entered. */
export function fieldsByPath(inside: Inside, fields: readonly Field[], before = ''): (readonly [path: string, field: Field])[] {
  return fields.flatMap((field) => {
    const path = `${before}${field.name}`;
    const inner = field.shape?.kind === 'payload' ? (inside.get(field.shape.type)?.fields ?? []) : field.fields;
    return [[path, field] as const, ...fieldsByPath(inside, inner, `${path}.`)];
  });
}

/** A copy with another value at a path; undefined leaves the field out. Objects on the way are made where they are missing. */
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
