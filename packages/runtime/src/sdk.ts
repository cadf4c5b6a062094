import type { ToSdk } from './result.ts';
import { fromSdkName } from './sdk-spelling.ts';
import { isObject, parsed, read, unreadable } from './values.ts';

/** Turns the names of the SDK into those that travel, and its lists into JSON text. Anything else than an object stays as it is. */
export function fromSdk(lists: readonly string[]): (request: unknown) => unknown {
  return (request) =>
    attempt(() => {
      if (!isObject(request)) return request;
      const pairs = entries(request).map(([key, value]) => {
        const name = fromSdkName(key);
        return [name, lists.includes(name) ? toListText(value) : value, key] as const;
      });
      // Of two names for one thing, that of the wire counts.
      const sorted = [...pairs.filter(([name, , key]) => name !== key), ...pairs.filter(([name, , key]) => name === key)];
      return Object.fromEntries(sorted.filter(([, value]) => value !== unreadable && typeof value !== 'symbol'));
    }, request);
}

/** Turns the names that travel into those of the SDK, and JSON text of lists into lists. */
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

/** What `act` returns, or something else where reading a value throws. */
function attempt<T>(act: () => T, instead: T): T {
  try {
    return act();
  } catch {
    return instead;
  }
}

/** JSON text of a list; what isn't a list, or can't be JSON, stays as it is. */
function toListText(value: unknown): unknown {
  return attempt(() => (Array.isArray(value) ? JSON.stringify(value) : value), value);
}

/** What has a value. */
function entries(request: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] {
  return Object.keys(request)
    .map((key) => [key, read(request, key)] as const)
    .filter(([, value]) => value !== undefined);
}

/** The list in a JSON text; a bare text is a list of one. JSON of anything else, or broken, can't be one. */
function toList(value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return value;
  const list = parsed(value);
  if (Array.isArray(list)) return list;
  return list === undefined && !/^\s*[[{"]/.test(value) ? [value] : unreadable;
}
