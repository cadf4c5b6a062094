import type { Json } from '../model/protocol.ts';
import { isRecord } from '../plain-json.ts';

/** A value as JavaScript source. JSON is valid JavaScript, except for the key `__proto__`, which would set the prototype. */
export function literal(value: Json | object): string {
  return JSON.stringify(value, null, 2).replaceAll(/^( *)"__proto__":/gm, '$1["__proto__"]:');
}

/** A property's name as TypeScript source. */
export function memberName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key);
}

/** A string as TypeScript source, in single quotes unless it would need escapes. */
export function stringLiteral(value: string): string {
  const json = JSON.stringify(value);
  return /['\\]/.test(json) ? json : `'${value}'`;
}

/** The members of a value's exact type: read-only, with literal types at every level. */
export function literalMembers(value: { readonly [key: string]: Json }): string[] {
  return Object.entries(value).map(([key, inner]) => `readonly ${memberName(key)}: ${literalType(inner)}`);
}

function literalType(value: Json): string {
  if (Array.isArray(value)) return `readonly [${value.map(literalType).join(', ')}]`;
  if (isRecord(value)) return `{ ${literalMembers(value).join('; ')} }`;
  return typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value);
}

/** The members of a value's general type, such as `string` instead of a literal. */
export function wideMembers(value: { readonly [key: string]: Json }): string[] {
  return Object.entries(value).map(([key, inner]) => `readonly ${memberName(key)}: ${wideType(inner)}`);
}

/** The members of one type that covers several values. A key that some values lack is optional. */
export function sharedMembers(values: readonly { readonly [key: string]: Json }[]): [key: string, member: string][] {
  const keys = new Set(values.flatMap((value) => Object.keys(value)));
  return [...keys].map((key) => {
    const found = values.flatMap((value) => (Object.hasOwn(value, key) ? [wideType(value[key] ?? null)] : []));
    const type = [...new Set(found)].join(' | ');
    return [key, `readonly ${memberName(key)}${found.length < values.length ? '?' : ''}: ${type}`];
  });
}

function wideType(value: Json): string {
  if (Array.isArray(value)) {
    const items = [...new Set(value.map(wideType))];
    const item = items.join(' | ') || 'never';
    return items.length > 1 || item.startsWith('readonly ') ? `readonly (${item})[]` : `readonly ${item}[]`;
  }
  return isRecord(value) ? `{ ${wideMembers(value).join('; ')} }` : typeof value;
}
