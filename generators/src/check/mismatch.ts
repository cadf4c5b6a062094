import { counted } from '../counted.ts';
import { some } from '../diagnostics/some.ts';
import type { SpecField } from '../load/generated/spec-types.ts';
import type { SpecFiles } from '../load/spec.ts';
import { isInCalendar } from '#runtime';
import { dateForm, formatsPattern } from '../model/date-forms.ts';
import { formatProblem } from './dates/format-problems.ts';
import { listedValues } from './listed-values.ts';
import { writtenAsLiteral } from './regexes/written-as-literal.ts';

/** Why a field doesn't allow a value. */
export interface Mismatch {
  /** The key of the field that excludes the value. */
  readonly key: keyof SpecField;
  /** A sentence without its full stop. */
  readonly reason: string;
}

/** Why a field doesn't allow a value; undefined if it does. */
export function mismatchOf(files: SpecFiles, field: SpecField, value: unknown): Mismatch | undefined {
  const { type } = field;
  const range = isOrdered(field.range) ? field.range : undefined; // a wrong range is reported separately
  if (type === 'string') return typeof value === 'string' ? textMismatch(files, field, value) : ofType('it is not a string');
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : ofType('it is not a boolean');
  if (typeof value !== 'number') return ofType('it is not a number');
  if (type === 'integer' && !Number.isInteger(value)) return ofType('it is not a whole number');
  if (range?.min !== undefined && value < range.min) return { key: 'range', reason: `it is less than ${range.min}` };
  if (range?.max !== undefined && value > range.max) return { key: 'range', reason: `it is more than ${range.max}` };
  return undefined;
}

function ofType(reason: string): Mismatch {
  return { key: 'type', reason };
}

/** Like `mismatchOf`, for a text. */
export function textMismatch(files: SpecFiles, field: SpecField, text: string): Mismatch | undefined {
  const listed = field.open ? undefined : listedValues(files, field);
  if (listed && !listed.includes(text)) {
    return { key: field.values ? 'values' : 'codes', reason: `the values are ${some(listed)}` };
  }
  return formMismatch(field, text);
}

/** Like `textMismatch`, without looking at the list of values. */
export function formMismatch(field: SpecField, text: string): Mismatch | undefined {
  const { length, pattern, holds, endless, except } = field;
  // A format that can't be read is reported separately.
  const formats = field.formats?.some(formatProblem) ? undefined : field.formats;
  if (except?.includes(text)) return { key: 'except', reason: 'this field never has that code' };
  const characters = Array.from(text).length;
  const bounds = isOrdered(length) ? length : undefined; // a wrong length is reported separately
  if (bounds?.max !== undefined && characters > bounds.max)
    return { key: 'length', reason: `it is longer than ${counted(bounds.max, 'character')}` };
  if (bounds?.min !== undefined && characters < bounds.min) {
    return { key: 'length', reason: `it is shorter than ${counted(bounds.min, 'character')}` };
  }
  if (pattern && isRegex(pattern.regex) && !new RegExp(pattern.regex, 'u').test(text)) {
    return { key: 'pattern', reason: `it is not ${pattern.means}` };
  }
  if (endless?.includes(text)) return undefined;
  if (formats && !new RegExp(formatsPattern(formats), 'u').test(text)) {
    return {
      key: 'formats',
      reason: `it has none of the formats ${formats.map((form) => form || 'an empty string').join(', ')}`,
    };
  }
  if (formats?.some((format) => isNoDay(format, text))) return { key: 'formats', reason: 'it is not a day of the calendar' };
  const isWrong = text !== '' && holds !== undefined && forms[holds]?.is(text) === false;
  return isWrong ? { key: 'holds', reason: `it is not ${forms[holds]?.what}` } : undefined;
}

/** Why a text doesn't look as the field's texts usually do. What the spec itself shows should be usual. */
export function usualMismatch({ usual }: SpecField, text: unknown): Mismatch | undefined {
  if (!usual || typeof text !== 'string' || !isRegex(usual.regex) || new RegExp(usual.regex, 'u').test(text)) return undefined;
  return { key: 'usual', reason: `it is usually ${usual.means}` };
}

/** Whether a regular expression is valid and not written between slashes. Another rule reports the others. */
export function isRegex(regex: string): boolean {
  try {
    return new RegExp(regex, 'u') instanceof RegExp && !writtenAsLiteral(regex);
  } catch {
    return false;
  }
}

function isOrdered({ min = -Infinity, max = Infinity }: NonNullable<SpecField['range']> = {}): boolean {
  return min <= max;
}

/** Whether a text is a date in this format, but its month doesn't have that day. */
function isNoDay(format: string, text: string): boolean {
  const { regex, iso } = dateForm(format);
  const date = new RegExp(`^${regex}$`, 'u');
  return date.test(text) && !isInCalendar(iso === undefined ? text : text.replace(date, iso));
}

/** What a text holds, where that can be seen in the text. */
const forms: Partial<Record<NonNullable<SpecField['holds']>, { readonly what: string; readonly is: (text: string) => boolean }>> =
  {
    json: { what: 'JSON', is: isJson },
    image: { what: 'Base64', is: (text) => /^[\w+/-]+={0,2}$/.test(text.trim().replaceAll(/[\r\n]/g, '')) },
    url: { what: 'a URL', is: (text) => !/\s/.test(text.trim()) },
  };

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
