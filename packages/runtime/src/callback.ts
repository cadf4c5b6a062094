import { lacks } from './needs.ts';
import { Decoding, type Decode } from './decoding.ts';
import { inspect } from './entry-point.ts';
import { refusal, toIssue } from './issue.ts';
import { leniently } from './lenient.ts';
import { step } from './path.ts';
import { received } from './received.ts';
import { newReport } from './report.ts';
import type { Issue, Notice, Refused } from './result.ts';
import type { ObjectShape } from './shape.ts';
import { isObject, read, unreadable, type Values } from './values.ts';

export type CallbackResult = { readonly ok: true; readonly value: object; readonly notices: readonly Notice[] } | Refused;

/** The traits of a callback besides its fields. */
export interface CallbackTraits {
  /** The name of its decoded value. */
  readonly kind: 'notification' | 'return';
  /** The names of the field with the caller's token. */
  readonly tokens?: readonly string[];
  /** The fields that contain identifiers. */
  readonly ids?: readonly string[];
  /** A field of JSON text, and the names inside it, which may also be separate parameters. */
  readonly wrapped?: readonly [field: string, ...names: string[]];
  /** The names that only another callback has, and the sentence that names that callback. */
  readonly others?: readonly (readonly [names: readonly string[], says: string])[];
}

/** The token, or a function that finds it by the identifier. */
type Token = string | null | undefined | ((id: string) => unknown);

/** The entry point of a callback. */
export function callback(shape: () => ObjectShape, decode: Decode, traits: CallbackTraits) {
  return (query: unknown, options?: { readonly token?: Token }): CallbackResult | Promise<CallbackResult> => {
    const given = attempt(() => readQuery(shape().known, query, traits));
    if (!given) return refusal(noQuery(query));
    const token = attempt(() => options?.token);
    if (typeof token !== 'function') return conclude(given, token);
    const { ids = [] } = traits;
    const id = ids.map((key) => given.values[key]).find(isPrintable) ?? '';
    // A lookup that fails has found no token.
    const found = attempt(() => token(id));
    const isPromise = attempt(() => isObject(found) && typeof found['then'] === 'function') === true;
    if (!isPromise) return conclude(given, found, true);
    return Promise.resolve(found).then(
      (one) => conclude(given, one, true),
      () => conclude(given, undefined, true),
    );
  };

  function conclude({ query, known, names, values }: Given, token: unknown, isFound = false): CallbackResult {
    const report = inspect(shape(), values, newReport(received, leniently(undefined)));
    const { tokens = [], ids = [], others = [], kind } = traits;
    const odd = ids.filter((key) => typeof values[key] === 'string' && !isPrintable(values[key]));
    const issues = [
      ...report.issues,
      ...repeated(known),
      ...odd.map((key) => issueAt(key, 'bad-form', 'printable characters', values[key], 'has characters that are not printable')),
      ...checkToken(tokens, ownOnly(known), isFound ? (token ?? '') : token, isFound),
    ];
    const other = issues.length > 0 ? others.find(([keys]) => keys.some((key) => names.has(key))) : undefined;
    if (other) return refusal(toIssue(undefined, 'wrong-type', 'another message', query, { says: other[1] }));
    if (issues.length > 0) return { ok: false, issues, notices: report.notices };
    const value = { kind, isProof: false, ...decode(new Decoding([], undefined), values) };
    return { ok: true, value, notices: report.notices };
  }
}

/** A parsed query. */
interface Given {
  readonly query: unknown;
  /** The parameters of the callback, each with all of its values. */
  readonly known: readonly Entry[];
  /** The names of all received parameters. */
  readonly names: ReadonlySet<string>;
  /** The parameters that aren't empty and aren't inherited. */
  readonly values: Values;
}

function readQuery(
  keys: ReadonlySet<string>,
  query: unknown,
  { wrapped = [''], others = [] }: CallbackTraits,
): Given | undefined {
  const [wrapper, ...inner] = wrapped;
  // The address may have parameters that the caller added.
  const all = toEntries(query, new Set([...keys, ...inner, ...others.flatMap(([names]) => names)]));
  if (!all) return undefined;
  let known = all.filter(([key]) => keys.has(key));
  if (!known.some(([key]) => key === wrapper)) {
    const alone = all.filter(([key]) => inner.includes(key));
    if (alone.length > 0) known = [...known, [wrapper, JSON.stringify(Object.fromEntries(alone))]];
  }
  return { query, known, names: new Set(all.map(([key]) => key)), values: ownOnly(known.filter(([, value]) => value !== '')) };
}

/** The entries as an object that inherits nothing. */
function ownOnly(entries: readonly Entry[]): Values {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

function noQuery(query: unknown): Issue {
  const lacking = typeof query === 'string' ? lacks('URLSearchParams') : undefined;
  const says = lacking ?? (hasUrl(query) ? 'must be a URL, or its query: pass the url of the request' : undefined);
  return toIssue(undefined, 'wrong-type', 'a URL, or its query', query, { says });
}

/** Whether it is a request rather than its address. */
function hasUrl(query: unknown): boolean {
  return attempt(() => isObject(query) && typeof query['url'] === 'string') === true;
}

function issueAt(key: string, code: Issue['code'], expected: string, value: unknown, says?: string): Issue {
  return toIssue(step(undefined, key), code, expected, value, { says });
}

function repeated(entries: readonly Entry[]): Issue[] {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const [key] of entries) (once.has(key) ? twice : once).add(key);
  return [...twice].map((key) => issueAt(key, 'repeated', 'one value', unreadable, 'is given more than once'));
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

type Entry = readonly [key: string, value: unknown];

/** The parameters of the callback, each with all of its values. Undefined if the input can't have parameters. */
function toEntries(query: unknown, known: ReadonlySet<string>): Entry[] | undefined {
  const ofText = parametersOf(query);
  if (ofText) return [...ofText].filter(([key]) => known.has(key));
  // The content of a map or a buffer isn't in its properties.
  if (!isObject(query) || Symbol.iterator in query) return undefined;
  const keys = Object.keys(query).filter((key) => known.has(key));
  if (keys.length === 0 && hasUrl(query)) return undefined;
  return keys.flatMap((key) => {
    const value = read(query, key);
    if (value === unreadable) throw new TypeError(key);
    // Two are enough to see that there is more than one.
    return (Array.isArray(value) ? value.slice(0, 2) : [value]).map((one: unknown): Entry => [key, one]);
  });
}

function parametersOf(query: unknown): URLSearchParams | undefined {
  if (typeof URL === 'function' && query instanceof URL) return query.searchParams;
  if (typeof URLSearchParams === 'function' && query instanceof URLSearchParams) return query;
  if (typeof query !== 'string') return undefined;
  // As in a URL, line breaks are ignored.
  const text =
    query
      .trim()
      .replaceAll(/[\t\n\r]/g, '')
      .split('#', 1)[0] ?? '';
  const isAddress = /^(?:[\w+.-]+:)?\//.test(text);
  // The signs of a query mean nothing in a path.
  const start = isAddress ? text.indexOf('?') : text.search(/[?=&]/);
  if (text[start] === '?') return new URLSearchParams(text.slice(start));
  return new URLSearchParams(isAddress ? '' : text);
}

function isPrintable(value: unknown): value is string {
  return typeof value === 'string' && !/[\p{C}\p{Zl}\p{Zp}\uFFFD]/u.test(value);
}

function checkToken(names: readonly string[], values: Values, token: unknown, isFound: boolean): Issue[] {
  // Of two aliases, the one that isn't empty.
  const key = names.find((name) => values[name]) ?? names.find((name) => values[name] !== undefined) ?? names[0];
  if (key === undefined) return [];
  const given = values[key];
  if (token === null)
    return given === undefined || given === ''
      ? []
      : [issueAt(key, 'wrong-token', 'no token', given, 'is there, though the request gave none')];
  const expected = 'the token that the request gave';
  if (typeof token !== 'string' || token === '') {
    const pass = `pass ${expected}, a function that finds it, or null if it gave none`;
    const says = `can't be checked: ${isFound ? 'the function that was passed found no token' : pass}`;
    return [issueAt(key, 'wrong-token', expected, given, says)];
  }
  if (given === undefined) return [issueAt(key, 'missing', expected, given)];
  return typeof given === 'string' && isSame(pluses(given), pluses(token))
    ? []
    : [issueAt(key, 'wrong-token', expected, given, `is not ${expected}`)];
}

/** An unescaped plus in a query is read as a space. */
function pluses(text: string): string {
  return text.replaceAll(' ', '+');
}

/** Constant time: it takes equally long for every token of the same length. */
function isSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let i = 0; i < expected.length; i++) difference |= given.charCodeAt(i) ^ expected.charCodeAt(i);
  return difference === 0;
}
