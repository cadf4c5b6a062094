// Reads values of any kind, including objects whose getters throw.

export type Values = Readonly<Record<string, unknown>>;

/** Whether a value contains other values: an object or a list. */
export function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function isObject(value: unknown): value is Values {
  return isHolder(value) && !Array.isArray(value);
}

/** Whether a value is an object that inherits only from `Object.prototype`. */
export function isPlain(value: unknown): value is Values {
  if (!isHolder(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Replaces a value that throws when it is read. */
export const unreadable = /* @__PURE__ */ Symbol('unreadable');

/** A value of an object, or an item of a list. */
export function read<Key extends string | number>(values: Readonly<Record<Key, unknown>>, key: Key): unknown {
  try {
    return values[key];
  } catch {
    return unreadable;
  }
}

/** A value of an object or of its class, but not one that was added to `Object.prototype`. */
export function readGiven(values: Values, key: string): unknown {
  try {
    return !(key in Object.prototype) || Object.hasOwn(values, key) ? values[key] : undefined;
  } catch {
    return unreadable;
  }
}

/** An own value of the object, not one of its prototype. */
export function readOwn(values: Values, key: string): unknown {
  const value = read(values, key);
  return value === undefined || Object.hasOwn(values, key) ? value : undefined;
}

/** Whether a value of a request is present: an empty one counts as absent. */
export function isFilled(value: unknown): boolean {
  return value !== undefined && value !== '';
}

/** The value of a JSON text; undefined if it isn't JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether digits may have been lost: a number with more than 15 digits, or with a fraction. */
export function isExact(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) < 1e15;
}

/** Longer lists are refused, because a proxy can pretend to be endless. */
export const mostItems = 10_000;

/** The number in a number or a text; NaN for anything else. */
export function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? Number(value) : NaN;
}

/** The boolean in a boolean or a text; undefined for anything else. */
export function toBoolean(value: unknown): boolean | undefined {
  return value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
}

export function characters(count: number): string {
  return `${count} character${count === 1 ? '' : 's'}`;
}

/** The kind of a received value in a few words, never the value itself: it may be personal in any field. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'object') return kindOf(value);
  if (typeof value === 'string') return `text of ${characters(value.length)}`;
  return `a ${typeof value}`;
}

/** The kind of an object in words. A revoked proxy throws. */
function kindOf(value: object): string {
  try {
    const kind = Object.prototype.toString.call(value);
    return kind === '[object Array]' ? 'a list' : kind === '[object Object]' ? plain : kind;
  } catch {
    return plain;
  }
}

const plain = 'an object';

/** Whether a value is an object that doesn't keep its contents under its keys. */
export function isSealed(value: Values, keys: ReadonlySet<string>): boolean {
  return !isPlain(value) && kindOf(value) !== plain && ![...keys].some((key) => readOwn(value, key));
}

/** Whether a text is the JSON of an object or a list. */
export function isUsualJson(text: string): boolean {
  return isHolder(parsed(text));
}
