import { isKnownText, isMadeId, isName, isProgramName, piecesOf, type Known } from './known.ts';
import { isMember } from './log-words.ts';
import { isAddress, redactAddress } from './redact-address.ts';
import { errorName, frames, isError, isRuntimeCode } from './redact-error.ts';
import type { RedactOptions } from './result.ts';
import { isBuffer } from './searchable.ts';
import { characters, isObject, isPlain, read, toNumber, unreadable, type Values } from './values.ts';

/** The protocol's names, grouped by what may be shown of their values. Each list is a text with spaces between the names. */
export interface Marks {
  readonly personal: string;
  readonly image: string;
  readonly secret: string;
  /** Fields with known values. */
  readonly text: string;
  /** Text for people. */
  readonly prose: string;
  /** Identifiers. */
  readonly id: string;
  readonly url: string;
  /** Objects and JSON text. The names inside decide. */
  readonly json: string;
  /** Numbers, with their minimum and maximum. */
  readonly numbers: readonly (readonly [names: string, min: number, max: number])[];
  /** The known values of all fields. */
  readonly values: string;
  /** The names that a decoder adds to codes. Their texts are known, too. */
  readonly tables: () => readonly object[];
}

type Mark = keyof Omit<Marks, 'numbers' | 'values' | 'tables' | 'prose'> | 'root' | 'shown' | 'number' | 'log';

/** How a name decides about the value under it. */
interface NameMark {
  readonly mark: Mark | undefined;
  /** Whether it is a name and not data. */
  readonly isName?: boolean | undefined;
  /** The last word of a name that the protocol doesn't have. */
  readonly word?: string | undefined;
  /** The range of a number. */
  readonly range?: readonly [number, number] | undefined;
}

/** Where a value is. */
interface Place extends NameMark {
  /** The key of the value, or of the list that contains it; empty at the root. */
  readonly key: string;
  /** Its path, as options name it. */
  readonly path: string;
  /** The objects and lists that contain it. */
  readonly outer: readonly object[];
}

interface Names {
  readonly markOf: (key: string) => NameMark;
  readonly known: Known;
}

const root: Place = { mark: 'root', key: '', path: '', outer: [] };

/**
 * Returns a copy that is safe to log. Only known values are shown, because the service adds fields without notice, and a
 * new field may contain an address.
 */
export function redactor(marks: Marks): (value: unknown, options?: RedactOptions) => unknown {
  let names: Names | undefined;
  return (value, options) => {
    try {
      names ??= learn(marks);
      return copier(names, options)(value, root);
    } catch {
      return unreadableText;
    }
  };
}

/** Copies one value and everything inside it. */
function copier(names: Names, options: RedactOptions | undefined): (value: unknown, place: Place) => unknown {
  const { known } = names;
  const show = (options?.show ?? []).map(normal);
  const hidden = (options?.hide ?? []).map(normal);
  // A name in the caller's lists is certainly a name.
  const listed = new Set([...show, ...hidden].flatMap((way) => way.split('.')));
  let left = mostValues;
  return redact;

  function redact(value: unknown, place: Place): unknown {
    try {
      return redactValue(value, place);
    } catch {
      return unreadableText;
    }
  }

  function redactValue(value: unknown, place: Place): unknown {
    const { mark, outer } = place;
    if (value === undefined || value === null) return value;
    if (value === unreadable) return unreadableText;
    if (isSensitive(mark)) return hide(value, mark);
    if (typeof value === 'string') return redactText(value, place);
    if (typeof value === 'number') return isShownNumber(value, place) ? value : unknown;
    if (typeof value === 'boolean') return mark ? value : unknown;
    if (typeof value !== 'object') return `[${typeof value}]`;
    if (hasAddresses && value instanceof URL) return redactAddress(known, value.href, parameter);
    if (hasAddresses && value instanceof URLSearchParams) return redactAddress(known, `?${value.toString()}`, parameter);
    if (ArrayBuffer.isView(value) || isBuffer(value)) return bytes;
    if (isOf('times', place) && value instanceof Date && isMoment(value.getTime()))
      return new Date(value.getTime()).toISOString();
    if (outer.includes(value)) return '[cycle]';
    // An object that occurs several times is visited each time.
    if (left <= 0) return '[more]';
    if (outer.length >= deepest) return '[deep]';
    left--;
    const inside = { ...place, outer: [...outer, value] };
    if (Array.isArray(value)) return redactItems(value, inside);
    if (isError(value)) return redactError(value, inside);
    if (!isObject(value)) return unknown;
    const keys = Object.keys(value);
    if (keys.length === 0 && !isPlain(value)) return '[object]';
    if (read(value, 'type') === 'Buffer' && Array.isArray(read(value, 'data'))) return bytes;
    return Object.fromEntries(entriesOf(value, keys, inside));
  }

  function entriesOf(value: Values, keys: readonly string[], place: Place): [string, unknown][] {
    const entries: [string, unknown][] = [];
    for (const [i, key] of keys.entries()) {
      if (left-- <= 0) return [...entries, ['[more]', keys.length - i]];
      const inside = placeOf(key, place);
      entries.push([isShownKey(key) ? key : `[key ${i + 1}, ${characters(key.length)}]`, redact(read(value, key), inside)]);
    }
    return entries;
  }

  function isShownKey(key: string): boolean {
    if (names.markOf(key).isName) return true;
    const parts = key.length > 100 ? [key] : key.split('.');
    return parts.every((part) => listed.has(normal(part)) || names.markOf(part).isName);
  }

  /** Some lists never end. */
  function redactItems(items: readonly unknown[], place: Place): unknown[] {
    const redacted: unknown[] = [];
    for (let i = 0; i < items.length && left > 0; i++, left--) redacted.push(redact(read(items, i), place));
    return redacted.length < items.length ? [...redacted, '[more]'] : redacted;
  }

  function redactError(error: Values, place: Place): object {
    const [name, message, stack, cause, errors] = errorKeys.map((key) => read(error, key));
    const markOf = (key: string) => placeOf(key, place).mark;
    const shownName = errorName(name);
    const shownMessage = markOf('message') === 'shown' ? String(message) : hide(message, 'unknown');
    const entries: [string, unknown][] = [
      ['name', shownName ?? (name === undefined ? undefined : hide(name, 'unknown'))],
      ['message', shownMessage],
      ...entriesOf(
        error,
        Object.keys(error).filter((key) => !errorKeys.includes(key)),
        place,
      ),
      ['stack', [`${shownName ?? 'Error'}: ${shownMessage}`, ...frames(known, stack, message)].join('\n    ')],
      ['cause', cause && redact(cause, { ...place, mark: undefined })],
      ['errors', Array.isArray(errors) ? redact(errors, { ...place, mark: undefined }) : undefined],
    ];
    return Object.fromEntries(entries.filter(([key, value]) => value !== undefined && markOf(key) !== 'secret'));
  }

  /** How a name decides about the value under it. The caller's lists take precedence. */
  function placeOf(key: string, outer: Place): Place {
    // An `id` identifies the object that has it: a request, or a person.
    const hasOwner = /^id$/i.test(key) && outer.key !== '' && !isMember('holders', outer.key);
    const found = names.markOf(hasOwner ? `${outer.key}.${key}` : key);
    if (listed.size === 0) return { outer: outer.outer, key, path: '', mark: found.mark, word: found.word, range: found.range };
    const name = normal(key);
    const path = outer.path === '' ? name : `${outer.path}.${name}`;
    const isListed = (list: readonly string[]) => list.some((one) => path === one || path.endsWith(`.${one}`));
    if (isListed(hidden)) return { outer: outer.outer, key, path, mark: 'secret' };
    if (!isSensitive(found.mark) && isListed(show)) return { outer: outer.outer, key, path, mark: 'shown' };
    return { ...found, outer: outer.outer, key, path };
  }

  function redactText(text: string, place: Place): string {
    const { mark } = place;
    if (mark === 'shown') return cut(text);
    if (!mark) return hide(text, 'unknown');
    if (/^\s*[[{]/.test(text)) return redactJson(text, place);
    if ((mark === 'root' || mark === 'url' || isOf('texts', place)) && isAddress(text))
      return redactAddress(known, text, parameter);
    return isShownText(text, place) ? cut(text) : hide(text, 'unknown');
  }

  function isShownText(text: string, place: Place): boolean {
    switch (place.mark) {
      case 'text':
        return isKnownText(known, text, 0) || isRuntimeCode(text);
      case 'id':
        return isMadeId(text);
      case 'number':
        return isShownNumber(toNumber(text), place);
      case 'root':
        return isKnownText(known, text);
      case 'log':
        if (isOf('programs', place)) return known.values.has(text) || isVersion(text) || isProgramName(known, text);
        if (isOf('times', place) && isDate(text)) return true;
        return isOf('texts', place) && isKnownText(known, text);
      default:
        return false;
    }
  }

  function isShownNumber(value: number, place: Place): boolean {
    const { mark, range = [0, 0] } = place;
    switch (mark) {
      case 'shown':
        return true;
      case 'text':
        return known.values.has(String(value));
      case 'number':
        return value >= range[0] && value <= range[1];
      case 'log':
        return (
          ((isOf('numbers', place) || place.word === 'time') && Math.abs(value) < 1e7) ||
          (isOf('times', place) && (isMoment(value) || isMoment(value * 1000)))
        );
      default:
        return (mark === 'root' || mark === 'id') && Math.abs(value) < 1000;
    }
  }

  /** In a field's JSON text, only the names inside decide, as in an object. */
  function redactJson(text: string, place: Place): string {
    try {
      return JSON.stringify(redact(JSON.parse(text), { ...place, mark: place.mark === 'root' ? 'root' : 'json' }));
    } catch {
      return hide(text, 'unknown');
    }
  }

  /** An address inside an address isn't processed. */
  function parameter(name: string, value: string): string {
    const place = placeOf(name, root);
    const key = isShownKey(name) ? encodeURIComponent(name) : hide(name, 'unknown');
    return `${key}=${isAddress(value) ? hide(value, 'unknown') : String(redact(value, place))}`;
  }
}

/** The decisions by name, and the known values. */
function learn(marks: Marks): Names {
  const byName = new Map<string, NameMark>();
  const add = (list: string, mark: NameMark) => list.split(' ').map((name) => byName.set(normal(name), mark) && name);
  const names = [
    ...plainMarks.flatMap((mark) => add(marks[mark], { mark })),
    ...add(marks.prose, { mark: 'log', word: 'message' }),
    ...marks.numbers.flatMap(([list, min, max]) => add(list, { mark: 'number', range: [min, max] })),
    ...sensitive.flatMap((mark) => add(marks[mark], { mark })),
  ];
  const values = new Set([...marks.values.split(' '), ...names]);
  const texts = marks.tables().flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'));
  const words = [...values, ...texts].flatMap(piecesOf).filter((piece) => /^[a-z]/i.test(piece));
  const known = { values, words: new Set(words.map((word) => word.toLowerCase())) };
  const cache = new Map<string, NameMark>();
  return {
    known,
    markOf(key) {
      let found = cache.get(key);
      if (!found) {
        found = markOfName(key, byName, known);
        // A key that isn't a name may be data, so it isn't cached.
        if (found.isName && cache.size < mostNames) cache.set(key, found);
      }
      return found;
    },
  };
}

function markOfName(key: string, byName: ReadonlyMap<string, NameMark>, known: Known): NameMark {
  const name = normal(key);
  const last = name.slice(name.lastIndexOf('.') + 1);
  const isId = isMember('ids', name.replaceAll('.', ''));
  const isKnown = isId || isName(known, key);
  const own = byName.get(name.replaceAll('.', '')) ?? byName.get(last);
  if (own) return { ...own, isName: isKnown };
  if (key.length <= longestWord && piecesOf(key).some((piece) => ofBirth.test(piece)))
    return { mark: 'personal', isName: isKnown };
  if (!isKnown) return { mark: undefined };
  if (isId) return { mark: 'id', isName: true };
  const pieces = piecesOf(key).filter((piece) => /[a-z]/i.test(piece));
  return { mark: 'log', word: isMember('numbers', last) ? last : pieces.at(-1)?.toLowerCase(), isName: true };
}

/** Any other time may be shown. */
const ofBirth = /^(?:\w*birth\w*|born|dob)$/i;
const longestWord = 60;

const plainMarks = ['text', 'url', 'id', 'json'] as const;
const sensitive = ['personal', 'image', 'secret'] as const;

function isSensitive(mark: Mark | undefined): mark is (typeof sensitive)[number] {
  return sensitive.some((one) => one === mark);
}

/** A name without separators, because `user_name` and `userName` mean the same. Dots stay: they separate the steps of a path. */
function normal(name: string): string {
  return name.replaceAll(/[-_ ]/g, '').toLowerCase();
}

/** Whether the last word of a name is one of a list. */
function isOf(list: 'numbers' | 'texts' | 'times' | 'programs', { word }: Place): boolean {
  return word !== undefined && isMember(list, word);
}

/** A time since 2015, in milliseconds. Dates of birth and phone numbers have other values. */
function isMoment(value: number): boolean {
  return value > 1.42e12 && value < 4e12;
}

function isDate(text: string): boolean {
  return (
    /^(?:\d{4}-\d\d-\d\dT[\d:.,]+(?:Z|[+-][\d:]+)?|\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT)$/.test(text) && isMoment(Date.parse(text))
  );
}

function isVersion(text: string): boolean {
  return /^v?\d{1,3}(?:\.\d{1,3}){1,2}$/.test(text);
}

/** Some runtimes have only the language, without this global. */
const hasAddresses = typeof URL === 'function' && typeof URLSearchParams === 'function';
const deepest = 64;
const mostValues = 20_000;
const longest = 1000;
const mostNames = 2000;
const unknown = '[unknown]';
const bytes = '[bytes]';
const unreadableText = '[unreadable]';
const errorKeys = ['name', 'message', 'stack', 'cause', 'errors'];

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}… [${characters(text.length)}]` : text;
}

function hide(value: unknown, why: string): string {
  return typeof value === 'string' ? `[${why}, ${characters(value.length)}]` : `[${why}]`;
}
