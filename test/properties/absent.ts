import type { Schemas } from '../../generators/dist/model/schemas.js';
import { withKey } from './places.ts';
import { isObject, type Values } from './values.ts';

/** A response without what is null, in its JSON texts too: there, null says that there is nothing. */
export function withoutNulls(value: unknown): unknown {
  if (typeof value === 'string') return withoutNullsInText(value);
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]));
}

function withoutNullsInText(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    const rest = withoutNulls(value);
    // A text without any stays as it is written.
    return JSON.stringify(rest) === JSON.stringify(value) ? text : JSON.stringify(rest);
  } catch {
    return text;
  }
}

/** A received message without the empty texts that say that nothing was read. */
export function withoutUnread(schemas: Schemas, type: string, message: unknown): unknown {
  if (!isObject(message)) return message;
  const { properties = {}, required = [] } = schemas[type] ?? {};
  const isUnread = (key: string) =>
    message[key] === '' && !required.includes(key) && properties[key]?.['x-formats'] !== undefined;
  return Object.keys(message)
    .filter(isUnread)
    .reduce<Values>((rest, key) => withKey(rest, key, undefined), message);
}
