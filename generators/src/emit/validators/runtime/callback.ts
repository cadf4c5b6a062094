import { Decoding, type Decode } from './decoding.ts';
import { inspect } from './door.ts';
import { refusal, toIssue } from './issue.ts';
import { leniently } from './lenient.ts';
import { step } from './path.ts';
import type { Issue, Notice, Refused } from './result.ts';
import type { ObjectShape } from './shape.ts';
import { isObject, read, unreadable, type Values } from './values.ts';

export type CallbackResult = { readonly ok: true; readonly value: object; readonly notices: readonly Notice[] } | Refused;

/** The door of a callback. `tokens` are the spellings of the field that brings back the caller's own token. */
export function callback(shape: () => ObjectShape, decode: Decode, tokens: readonly string[]) {
  return (query: unknown, options?: { readonly token?: string | null }): CallbackResult => {
    // The address may have parameters of its own.
    const { known: keys } = shape();
    const known = attempt(() => toEntries(query, keys));
    if (!known) return refusal(noQuery(query));
    // What is empty says nothing; nor does what an object inherits.
    const values = ownOnly(known.filter(([, value]) => value !== ''));
    const report = inspect(shape(), values, leniently(undefined));
    const issues = [...report.issues, ...repeated(known), ...checkToken(tokens, ownOnly(known), options?.token)];
    if (issues.length > 0) return { ok: false, issues, notices: report.notices };
    const value = { kind: 'notification', isProof: false, ...decode(new Decoding([], undefined), values) };
    return { ok: true, value, notices: report.notices };
  };
}

/** What the entries say, and nothing that is inherited. */
function ownOnly(entries: readonly Entry[]): Values {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

function noQuery(query: unknown): Issue {
  const says = hasUrl(query) ? 'has to be a URL, or its query: pass the url of the request' : undefined;
  return toIssue(undefined, 'wrong-type', 'a URL, or its query', query, { says });
}

/** Whether it is a request rather than its address. */
function hasUrl(query: unknown): boolean {
  return attempt(() => isObject(query) && typeof query['url'] === 'string') === true;
}

function tell(key: string, code: Issue['code'], expected: string, value: unknown, says?: string): Issue {
  return toIssue(step(undefined, key), code, expected, value, { says });
}

function repeated(entries: readonly Entry[]): Issue[] {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const [key] of entries) (once.has(key) ? twice : once).add(key);
  return [...twice].map((key) => tell(key, 'repeated', 'one value', unreadable, 'stands there more than once'));
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

type Entry = readonly [key: string, value: unknown];

/** The parameters of the callback with every value that they have; undefined for what has none at all. */
function toEntries(query: unknown, known: ReadonlySet<string>): Entry[] | undefined {
  const ofText = parametersOf(query);
  if (ofText) return [...ofText].filter(([key]) => known.has(key));
  // A map or a buffer has none of its content as properties.
  if (!isObject(query) || Symbol.iterator in query) return undefined;
  const keys = Object.keys(query).filter((key) => known.has(key));
  if (keys.length === 0 && hasUrl(query)) return undefined;
  return keys.flatMap((key) => {
    const value = read(query, key);
    if (value === unreadable) throw new TypeError(key);
    // More than one is too many, however many there are.
    return (Array.isArray(value) ? value.slice(0, 2) : [value]).map((one: unknown): Entry => [key, one]);
  });
}

function parametersOf(query: unknown): URLSearchParams | undefined {
  if (query instanceof URL) return query.searchParams;
  if (query instanceof URLSearchParams) return query;
  if (typeof query !== 'string') return undefined;
  const text = query.trim().split('#', 1)[0] ?? '';
  const isAddress = /^(?:[\w+.-]+:)?\//.test(text);
  // In a path, signs of a query are none.
  const start = isAddress ? text.indexOf('?') : text.search(/[?=&]/);
  if (text[start] === '?') return new URLSearchParams(text.slice(start + 1));
  return new URLSearchParams(isAddress ? '' : text);
}

function checkToken(names: readonly string[], values: Values, token: string | null | undefined): Issue[] {
  // Of two spellings the one that says something.
  const key = names.find((name) => values[name]) ?? names.find((name) => values[name] !== undefined) ?? names[0];
  if (key === undefined) return [];
  const given = values[key];
  if (token === null)
    return given === undefined || given === ''
      ? []
      : [tell(key, 'wrong-token', 'no token', given, 'is there, though the request gave none')];
  const expected = 'the token that the request gave';
  if (typeof token !== 'string' || token === '') {
    return [tell(key, 'wrong-token', expected, given, `can't be checked: pass ${expected}, or null if it gave none`)];
  }
  if (given === undefined) return [tell(key, 'missing', expected, given)];
  return typeof given === 'string' && isSame(pluses(given), pluses(token)) ? [] : [tell(key, 'wrong-token', expected, given)];
}

/** In a query a plus that nobody escaped reads as a blank. */
function pluses(text: string): string {
  return text.replaceAll(' ', '+');
}

/** Takes as long for a token that is nearly right as for any other of its length. */
function isSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let i = 0; i < expected.length; i++) difference |= given.charCodeAt(i) ^ expected.charCodeAt(i);
  return difference === 0;
}
