import type { ToSdk } from './result.ts';
import { fromSdkName } from './sdk-spelling.ts';
import { isObject, parsed, read, unreadable } from './values.ts';

/** Converts the names of the SDK into those on the wire, and its lists into JSON text. Returns anything but an object unchanged. */
export function fromSdk(lists: readonly string[]): (request: unknown) => unknown {
  return (request) =>
    attempt(() => {
      if (!isObject(request)) return request;
      const pairs = entries(request).map(([key, value]) => {
        const name = fromSdkName(key);
        return [name, lists.includes(name) ? toListText(value) : value, key] as const;
      });
      // If both names are present, the one on the wire counts.
      const sorted = [...pairs.filter(([name, , key]) => name !== key), ...pairs.filter(([name, , key]) => name === key)];
      return Object.fromEntries(sorted.filter(([, value]) => value !== unreadable && typeof value !== 'symbol'));
    }, request);
}

/** Converts the names on the wire into those of the SDK, and JSON text of lists into lists. */
export function toSdk(names: string, lists: readonly string[]): (request: unknown) => ToSdk {
  const known = new Set(names.split(' '));
  return (request) => {
    const all = attempt(() => (isObject(request) ? entries(request) : []), []);
    const pairs = all.map(([name, given]) => {
      const value = lists.includes(name) ? toList(given) : given;
      const isTaken = known.has(name) && value !== unreadable && typeof value !== 'symbol';
      return { name, value, isTaken };
    });
    const taken = pairs.filter(({ isTaken, value }) => isTaken && value !== '');
    return {
      value: Object.fromEntries(taken.map(({ name, value }) => [name.charAt(0).toLowerCase() + name.slice(1), value])),
      dropped: pairs.flatMap(({ name, isTaken }) => (isTaken ? [] : [name])),
    };
  };
}

/** The result of `act`, or the fallback if reading a value throws. */
function attempt<T>(act: () => T, instead: T): T {
  try {
    return act();
  } catch {
    return instead;
  }
}

/** A list as JSON text. Anything that isn't a list, or can't be JSON, is returned unchanged. */
function toListText(value: unknown): unknown {
  return attempt(() => (Array.isArray(value) ? JSON.stringify(value) : value), value);
}

/** The entries that have a value. */
function entries(request: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] {
  return Object.keys(request)
    .map((key) => [key, read(request, key)] as const)
    .filter(([, value]) => value !== undefined);
}

/** The list in a JSON text. Plain text becomes a list with one item. Broken JSON, or JSON of something else, can't be a list. */
function toList(value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return value;
  const list = parsed(value);
  if (Array.isArray(list)) return list;
  return list === undefined && !/^\s*[[{"]/.test(value) ? [value] : unreadable;
}
