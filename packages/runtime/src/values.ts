// Looking at values that may be anything, getters that throw included.

export type Values = Readonly<Record<string, unknown>>;

/** What holds other values: an object or a list. */
export function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function isObject(value: unknown): value is Values {
  return isHolder(value) && !Array.isArray(value);
}

/** An object that inherits nothing but what every object does. */
export function isPlain(value: unknown): value is Values {
  if (!isHolder(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Stands for a value that throws when it is read. */
export const unreadable = /* @__PURE__ */ Symbol('unreadable');

/** A value of an object, or an item of a list. */
export function read<Key extends string | number>(values: Readonly<Record<Key, unknown>>, key: Key): unknown {
  try {
    return values[key];
  } catch {
    return unreadable;
  }
}

/** A value of an object or of its class. What somebody has given every object to inherit isn't the object's. */
export function readGiven(values: Values, key: string): unknown {
  try {
    return !(key in Object.prototype) || Object.hasOwn(values, key) ? values[key] : undefined;
  } catch {
    return unreadable;
  }
}

/** A value that is the object's own rather than its prototype's. */
export function readOwn(values: Values, key: string): unknown {
  const value = read(values, key);
  return value === undefined || Object.hasOwn(values, key) ? value : undefined;
}

/** What a JSON text holds; undefined if it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of a number with more than 15 digits, or with a fraction, digits may be lost, and nothing shows which. */
export function isExact(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) < 1e15;
}

/** Longer lists are refused: some never end. */
export const mostItems = 10_000;

/** A number, or a text of one; NaN for anything else. */
export function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? Number(value) : NaN;
}

/** Whether something is true or false, or a text of either; undefined for anything else. */
export function toBoolean(value: unknown): boolean | undefined {
  return value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
}

export function characters(count: number): string {
  return `${count} character${count === 1 ? '' : 's'}`;
}

/** What kind of value was received, in a few words: never the value itself, which may be personal wherever it stands. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'object') return kindOf(value);
  if (typeof value === 'string') return `text of ${characters(value.length)}`;
  return `a ${typeof value}`;
}

/** What an object is, in words where it has any; asking a proxy that has been revoked throws. */
function kindOf(value: object): string {
  try {
    const kind = Object.prototype.toString.call(value);
    return kind === '[object Array]' ? 'a list' : kind === '[object Object]' ? plain : kind;
  } catch {
    return plain;
  }
}

const plain = 'an object';

/** Whether something is an object that keeps what it holds elsewhere than under its keys. */
export function isSealed(value: Values, keys: ReadonlySet<string>): boolean {
  return !isPlain(value) && kindOf(value) !== plain && ![...keys].some((key) => readOwn(value, key));
}

/** Whether a text is JSON of an object or a list. */
export function isUsualJson(text: string): boolean {
  return isHolder(parsed(text));
}

/** Whether somebody has given every object more to inherit than the language does, hidden or not. */
export function isPolluted(): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype);
  // Asked of each body. As long as there are no more names than when nothing was wrong, nothing has been added.
  if (names.length === cleanCount) return false;
  const usual = usuallyInherited.split(' ');
  if (!names.every((name) => usual.includes(name))) return true;
  cleanCount = names.length;
  return false;
}

let cleanCount: number | undefined;
const usuallyInherited =
  'constructor __defineGetter__ __defineSetter__ hasOwnProperty __lookupGetter__ __lookupSetter__ isPrototypeOf propertyIsEnumerable toString valueOf __proto__ toLocaleString';
