import { mapSchema } from '../../generators/dist/model/json-schema.js';
import type { Schemas } from '../../generators/dist/model/schemas.js';
import { isObject } from './values.ts';

/** A received message without what is null, in its JSON texts too: there, null says that there is nothing. */
export function withoutNulls(message: unknown): unknown {
  return without(message, (_, value) => value === null);
}

/** A received message without the empty texts that say that nothing was read, in its JSON texts too. */
export function withoutUnread(names: ReadonlySet<string>, message: unknown): unknown {
  return without(message, (key, value) => value === '' && names.has(key));
}

/** The names of the fields that are empty if nothing was read: dates, and lists that may get more values. */
export function readNames(schemas: Schemas): ReadonlySet<string> {
  const [names, required] = [new Set<string>(), new Set<string>()];
  for (const schema of Object.values(schemas)) {
    mapSchema(schema, (inner) => {
      for (const [name, property] of Object.entries(inner.properties ?? {})) {
        const isRead = property['x-formats'] !== undefined || property['x-extensible-enum'] !== undefined;
        if (isRead) (inner.required?.includes(name) ? required : names).add(name);
      }
      return inner;
    });
  }
  return new Set([...names].filter((name) => !required.has(name)));
}

function without(value: unknown, isAbsent: (key: string, value: unknown) => boolean): unknown {
  if (typeof value === 'string') return withoutInText(value, isAbsent);
  if (Array.isArray(value)) return value.map((item) => without(item, isAbsent));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !isAbsent(key, inner));
  return Object.fromEntries(entries.map(([key, inner]) => [key, without(inner, isAbsent)]));
}

function withoutInText(text: string, isAbsent: (key: string, value: unknown) => boolean): string {
  try {
    const value: unknown = JSON.parse(text);
    const rest = without(value, isAbsent);
    // A text without any stays as it is written.
    return JSON.stringify(rest) === JSON.stringify(value) ? text : JSON.stringify(rest);
  } catch {
    return text;
  }
}
