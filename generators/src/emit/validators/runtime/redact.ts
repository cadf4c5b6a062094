import { presentable } from './path.ts';
import { isBuffer } from './source.ts';
import { characters, isObject, isPlain, read, unreadable } from './values.ts';

/** The protocol's names by what may be shown of their values; in each list, names with spaces between them. */
export interface Marks {
  readonly personal: string;
  readonly image: string;
  readonly secret: string;
  /** May be shown. */
  readonly shown: string;
  /** Text for people: may be shown in an answer, and elsewhere be anybody's words. */
  readonly prose: string;
  /** What every answer can have. */
  readonly answer: string;
  /** Objects and JSON text, of which the names inside decide. */
  readonly json: string;
}

type Named = Exclude<keyof Marks, 'answer'>;
type Mark = Named | 'issue';

/**
 * Gives a copy that is safe to log. What a mark hides is hidden wherever it stands, and so is everything that the
 * protocol has no name for: a service adds fields without notice, and the new one may be somebody's address.
 */
export function redactor(marks: Marks): (value: unknown) => unknown {
  let byName = new Map<string, Mark>();
  let left = 0;
  return (value) => {
    left = mostValues;
    if (byName.size === 0) byName = kindsByName(marks);
    try {
      return typeof value === 'string' ? redactText(value) : redact(value, undefined, []);
    } catch {
      return '[unreadable]';
    }
  };

  function redact(value: unknown, mark: Mark | undefined, outer: readonly object[]): unknown {
    if (value === undefined || value === null) return value;
    if (value === unreadable) return '[unreadable]';
    if (mark === 'personal' || mark === 'image' || mark === 'secret') return hide(value, mark);
    if (mark === 'prose') return redact(value, undefined, outer);
    if (typeof value === 'string') return redactNamed(value, mark);
    if (typeof value === 'number' || typeof value === 'boolean') return mark === 'shown' ? value : '[unknown]';
    if (typeof value !== 'object') return `[${typeof value}]`;
    if (hasAddresses && value instanceof URL) return redactText(value.href);
    if (hasAddresses && value instanceof URLSearchParams) return redactQuery(`?${value.toString()}`);
    if (ArrayBuffer.isView(value) || isBuffer(value)) return '[bytes]';
    if (outer.includes(value)) return '[cycle]';
    // What stands in many places is visited in each of them.
    if (left <= 0) return '[more]';
    if (outer.length >= deepest) return '[deep]';
    const inner = [...outer, value];
    left--;
    if (Array.isArray(value)) return redactItems(value, mark, inner);
    if (!isObject(value)) return '[unknown]';
    const keys = Object.keys(value);
    left -= keys.length;
    if (keys.length === 0 && !isPlain(value)) return '[object]';
    const markOf = marksIn(keys, mark);
    return Object.fromEntries(keys.map((key) => [presentable(key), redact(read(value, key), markOf(key), inner)]));
  }

  /** What the names of one object vouch for. */
  function marksIn(keys: readonly string[], outer: Mark | undefined): (key: string) => Mark | undefined {
    if (isIssue(keys) || (outer === 'issue' && isPrevents(keys))) return () => 'issue';
    const has = (name: string) => keys.includes(name) || keys.includes(lowerFirst(name));
    const isAnswer = marks.answer !== '' && marks.answer.split(' ').every(has);
    return (key) => {
      const mark = byName.get(lowerFirst(key));
      return isAnswer && mark === 'prose' ? 'shown' : mark;
    };
  }

  function redactNamed(text: string, mark: Mark | undefined): unknown {
    if (mark === 'json') return redactJson(text);
    if (mark === 'issue') return cut(text);
    return mark ? redactShown(text) : hide(text, 'unknown');
  }

  /** Some lists never end. */
  function redactItems(items: readonly unknown[], mark: Mark | undefined, outer: readonly object[]): unknown[] {
    const redacted: unknown[] = [];
    for (let i = 0; i < items.length && left > 0; i++, left--) redacted.push(redact(read(items, i), mark, outer));
    return redacted.length < items.length ? [...redacted, '[more]'] : redacted;
  }

  function redactJson(text: string): unknown {
    try {
      const parsed: unknown = JSON.parse(text);
      return typeof parsed === 'object' ? JSON.stringify(redact(parsed, undefined, [])) : hide(text, 'unknown');
    } catch {
      return hide(text, 'unknown');
    }
  }

  /** A text that may be shown, unless somebody has hidden more in it than its name says. */
  function redactShown(text: string): unknown {
    if (isJson.test(text)) return redactJson(text);
    if (!suspect.test(text) || plainAddress.test(text)) return cut(text);
    return address.test(text) ? redactQuery(text) : hide(text, 'unknown');
  }

  /** A body, or a URL whose query has names. */
  function redactText(text: string): unknown {
    if (isJson.test(text)) return redactJson(text);
    return address.test(text) ? redactQuery(text) : hide(text, 'unknown');
  }

  /** The part of a URL behind its question mark. */
  function redactQuery(text: string): string {
    const start = text.indexOf('?');
    const [parameters = ''] = text.slice(start + 1).split('#', 1);
    const query = [...new URLSearchParams(parameters)].map(([name, value]) => {
      const mark = byName.get(lowerFirst(name));
      // An address in an address isn't gone into.
      const isUnclear = !mark || (mark === 'shown' && suspect.test(value) && !plainAddress.test(value));
      // What stands there without a value may be anything but a name.
      const key = mark || value !== '' ? encodeURIComponent(presentable(name)) : hide(name, 'unknown');
      return `${key}=${isUnclear ? hide(value, 'unknown') : String(redact(value, mark, []))}`;
    });
    return `${text.slice(0, start)}?${query.join('&')}`;
  }
}

/** What checks tell holds nothing personal: so it is made. */
function isIssue(keys: readonly string[]): boolean {
  return issueKeys.every((key) => keys.includes(key)) && keys.every((key) => [...issueKeys, 'rule', 'prevents'].includes(key));
}

/** The return code of an issue, and how surely the mistake causes it. */
function isPrevents(keys: readonly string[]): boolean {
  return keys.every((key) => key === 'code' || key === 'basis');
}

const issueKeys = ['code', 'path', 'at', 'message', 'expected', 'received'];

function kindsByName(marks: Marks): Map<string, Mark> {
  const kinds: readonly Named[] = ['shown', 'prose', 'json', 'personal', 'image', 'secret'];
  return new Map(kinds.flatMap((kind) => marks[kind].split(' ').map((name) => [lowerFirst(name), kind] as const)));
}

/** What may be an address, or have parameters, data or somebody's name or password in it. */
const suspect = /:\/\/|[@"={}]|[?#&;]\S|%[0-9a-f]{2}/i;
const plainAddress = /^(?:https?:\/\/)[^\s?#@;%]*$/i;
/** An address with a query, and with nobody's name or password before it. */
const address = /^(?:(?:https?:\/\/|\/)[^\s?#@;%]*)?\?\S*$/i;
const isJson = /^\s*[[{]/;
/** A runtime may have nothing but the language. */
const hasAddresses = typeof URL === 'function' && typeof URLSearchParams === 'function';
const deepest = 64;
const mostValues = 100_000;
const longest = 1000;

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}… [${characters(text.length)}]` : text;
}

function hide(value: unknown, why: string): string {
  return typeof value === 'string' ? `[${why}, ${characters(value.length)}]` : `[${why}]`;
}
