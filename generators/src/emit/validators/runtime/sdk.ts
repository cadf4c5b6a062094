import type { ToSdk } from './result.ts';
import { fromSdkName } from './sdk-spelling.ts';
import { isObject, parsed, read } from './values.ts';

/** Turns the names of the SDK into those that travel, and its lists into JSON text. Anything else than an object stays as it is. */
export function fromSdk(lists: readonly string[]): (request: unknown) => unknown {
  return (request) =>
    attempt(() => {
      if (!isObject(request)) return request;
      const pairs = entries(request).map(([key, value]) => {
        const name = fromSdkName(key);
        return [name, lists.includes(name) ? toListText(value) : value] as const;
      });
      return Object.fromEntries(pairs);
    }, request);
}

/** Turns the names that travel into those of the SDK, and JSON text of lists into lists. */
export function toSdk(names: string, lists: readonly string[]): (request: unknown) => ToSdk {
  const known = new Set(names.split(' '));
  return (request) => {
    const all = attempt(() => (isObject(request) ? entries(request) : []), []);
    const pairs = all.flatMap(([name, value]) => {
      if (!known.has(name)) return [];
      return [[name.charAt(0).toLowerCase() + name.slice(1), lists.includes(name) ? toList(value) : value] as const];
    });
    return { value: Object.fromEntries(pairs), dropped: all.flatMap(([name]) => (known.has(name) ? [] : [name])) };
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

/** What has a value, getters that throw left out. */
function entries(request: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] {
  return Object.keys(request)
    .map((key) => [key, read(request, key)] as const)
    .filter(([, value]) => value !== undefined && typeof value !== 'symbol');
}

/** The list in a JSON text; a bare text is a list of one. */
function toList(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const list = parsed(value);
  return Array.isArray(list) ? list : [value];
}
