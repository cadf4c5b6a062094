import { isInCalendar } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import { checkValue, type Field } from './field.ts';
import { jsonFault } from './json-fault.ts';
import type { Path } from './path.ts';
import { notice, issue, type Report } from './report.ts';
import type { Shape } from './shape.ts';
import { suggestedValue } from './typing-mistakes.ts';
import { textOfBytes } from './searchable.ts';
import type { TextKind } from './text-field.ts';
import { isHolder, isObject, mostItems, parsed, read } from './values.ts';

/** The facts of a list of values besides the values. */
export interface ListTraits {
  /** Of two values, the one that means yes. */
  readonly yes?: string;
  /** Set if other values may occur; the values in it never do. */
  readonly never?: readonly string[];
  /** Values that exist but that this protocol doesn't cover. */
  readonly uncovered?: readonly string[];
  /** Whether the values are personal: a suggestion would reveal the received one. */
  readonly personal?: boolean;
}

/** A text from a list of values. Another value is only a notice if the list is open. */
export function isOneOf(values: readonly string[], { yes, never, uncovered, personal }: ListTraits = {}): TextKind {
  const expected = oneOf(values);
  const suggest = (value: unknown) => (personal ? undefined : suggestedValue(values, yes, value));
  return {
    values: expected,
    suggest,
    check(report, value, path, isNeeded) {
      if (values.includes(value)) return;
      const data = { values };
      if (uncovered?.includes(value)) {
        const says = `is ${JSON.stringify(value)}, which exists but is not covered here`;
        return issue(report, path, 'not-covered', expected, value, { data, says, prevents: null });
      }
      const near = suggest(value);
      // One new detail must not cost the caller the whole result.
      const isNotice = (never && !never.includes(value)) || (report.mode !== undefined && !isNeeded);
      if (!isNotice) return issue(report, path, 'unknown-value', expected, value, { data, near });
      notice(report, path, 'unknown-value', expected, value, { data, near, says: `is not ${expected}` });
    },
  };
}

/** The same with deprecated values, each with the continuation of a sentence about its field. */
export function outdated(kind: TextKind, values: Readonly<Record<string, string>>): TextKind {
  return {
    ...kind,
    check(report, value, path, isNeeded) {
      const says = Object.hasOwn(values, value) ? values[value] : undefined;
      if (says !== undefined && !report.mode) notice(report, path, 'deprecated', 'another value', value, { says });
      kind.check(report, value, path, isNeeded);
    },
  };
}

/** The expected values in words; only the first of many. */
export function oneOf(values: readonly string[]): string {
  const shown = values.slice(0, mostShown).map((value) => JSON.stringify(value));
  const others = values.length > mostShown ? `, or ${values.length - mostShown} others` : '';
  return (values.length === 1 ? '' : 'one of ') + shown.join(', ') + others;
}

const mostShown = 10;

/** An identifier. An empty one is a notice even if the identifier is optional. */
export function isId(): TextKind {
  return {
    takesEmpty: true,
    check: noticeEmptyId,
    takes: (report, value, path) => report.mode !== undefined && noticeEmptyId(report, value ?? '', path),
  };
}

function noticeEmptyId(report: Report, value: unknown, path: Path): boolean {
  const isEmpty = value === '';
  if (isEmpty) notice(report, path, 'empty', 'a value', value, { says: 'is empty' });
  return isEmpty;
}

/** A date in one of the forms, or a text that means no end date. Any other text is only a notice. */
export function isDate(forms: readonly DateForm[], endless: readonly string[] = []): TextKind {
  return {
    check(report, value, path) {
      if (endless.includes(value)) {
        const says = `is ${JSON.stringify(value)}, which means no end date`;
        return notice(report, path, 'unusual-form', 'a date', value, { says });
      }
      const form = forms.find(({ pattern }) => pattern.test(value));
      const expected = `a date as ${forms.map(({ form }) => form).join(' or ')}`;
      if (!form) notice(report, path, 'unusual-form', expected, value);
      else if (!isInCalendar(form.iso === undefined ? value : value.replace(form.pattern, form.iso))) {
        notice(report, path, 'unusual-form', expected, value, { says: 'is not a day of the calendar' });
      }
    },
  };
}

/** JSON text, with or without a known shape. It may also arrive parsed. */
export function isJson(inside?: () => Shape, orObject = false): TextKind {
  return {
    json: orObject ? 'JSON text or an object' : 'JSON text',
    check: (report, value, path) => open(report, value, path, (value) => inside?.().check(report, value, path)),
    takes(report, value, path) {
      const text = textOfBytes(value);
      if (text !== undefined) {
        const says = text.includes('\uFFFD') ? 'comes as bytes that are not UTF-8; letters may be lost' : 'comes as bytes';
        notice(report, path, 'unusual-form', 'JSON text', value, { says });
        open(report, text, path, (value) => inside?.().check(report, value, path));
        return true;
      }
      const isShape = orObject && inside !== undefined && isObject(value);
      if (isShape) inside().check(report, value, path);
      return isShape;
    },
  };
}

/** JSON text of a list. */
export function isJsonList(item: Field): TextKind {
  return {
    json: 'JSON text',
    check: (report, value, path) => {
      open(report, value, path, (list) => checkItems(report, item, list, path), 'JSON text of a list');
    },
  };
}

function open(report: Report, text: string, path: Path, check: (value: unknown) => void, expected = 'JSON text'): void {
  if (text === '') return;
  const value = parsed(text);
  if (value === undefined) {
    const { says, data } = jsonFault(text);
    issue(report, path, 'not-json', expected, text, { data, says: `is not JSON: ${says}` });
  } else if (typeof value === 'string' && isHolder(parsed(value))) {
    notice(report, path, 'unusual-form', expected, text, { says: 'was stringified twice' });
    open(report, value, path, check, expected);
  } else if (value !== null || !report.mode) check(value);
}

/** Checks a list. Decoders also accept a list in a text. */
export function checkItems(report: Report, item: Field | undefined, value: unknown, path: Path): void {
  const list = report.mode?.listOf(value) ?? value;
  if (!Array.isArray(list)) return issue(report, path, 'wrong-type', 'a list', value);
  if (list.length > mostItems)
    return issue(report, path, 'too-long', `at most ${mostItems} items`, list, { data: { limit: mostItems } });
  if (!item) return;
  for (let i = 0; i < list.length; i++) checkValue(report, item, read(list, i), path, String(i));
}
