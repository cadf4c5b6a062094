import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { some } from '../../diagnostics/some.ts';
import type { SpecFiles } from '../../load/spec.ts';
import type { Field } from '../../load/generated/spec-types.ts';
import { isInCalendar } from '../../model/calendar.ts';
import { dateForm, formatsPattern } from '../../model/date-forms.ts';
import { formFault } from '../dates/form-faults.ts';
import { listedValues } from '../listed-values.ts';
import { misread } from '../misread.ts';
import type { CheckRule } from '../rule.ts';
import { fieldSites, type FieldSite } from '../sites.ts';

/** A default or an example satisfies its own field: type, values, length, pattern, range. */
export const fieldValues: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const site of fieldSites(files)) {
      for (const what of ['default', 'example'] as const) {
        if (site.value[what] !== undefined) yield* checkValue(files, site, what);
      }
    }
  },
};

function* checkValue(files: SpecFiles, { file, path, whole }: FieldSite, what: 'default' | 'example'): Iterable<Diagnostic> {
  const value: unknown = whole[what];
  const place = file.source.at([...path, what]);
  const { type } = whole;
  if (type === undefined || type === 'object' || type === 'list') return;
  if (what === 'default' && type !== 'string') return; // reported as a contradiction
  if (what === 'example' && whole.holds === 'json' && typeof value !== 'string') return; // message examples check what is inside
  const wrong = misread(type, file.source, [...path, what]);
  const reason = wrong ? undefined : breach(files, whole, value);
  if (wrong) yield wrong;
  if (reason !== undefined) yield diagnose('bad-value', place, { what, value: JSON.stringify(value), reason });
}

/** Why a value isn't one that the field takes; undefined when it is. */
function breach(files: SpecFiles, field: Field, value: unknown): string | undefined {
  const { type, range } = field;
  if (type === 'string') return typeof value === 'string' ? breachOfText(files, field, value) : 'it is not a string';
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : 'it is not a boolean';
  if (typeof value !== 'number') return 'it is not a number';
  if (type === 'integer' && !Number.isInteger(value)) return 'it is not a whole number';
  if (range?.min !== undefined && value < range.min) return `it is less than ${range.min}`;
  if (range?.max !== undefined && value > range.max) return `it is more than ${range.max}`;
  return undefined;
}

function breachOfText(files: SpecFiles, field: Field, text: string): string | undefined {
  const { length, pattern, holds, open, except } = field;
  // A format that can't be read is reported where it is.
  const formats = field.formats?.some(formFault) ? undefined : field.formats;
  const listed = listedValues(files, field);
  if (listed && !open && !listed.includes(text)) return `the values are ${some(listed)}`;
  if (except?.includes(text)) return 'that code never comes here';
  const characters = Array.from(text).length;
  if (length?.max !== undefined && characters > length.max) return `it is longer than ${length.max} characters`;
  if (length?.min !== undefined && characters < length.min) return `it is shorter than ${length.min} characters`;
  if (pattern && isRegex(pattern.regex) && !new RegExp(pattern.regex, 'u').test(text)) return `it is not ${pattern.means}`;
  if (formats && !new RegExp(formatsPattern(formats, field.endless), 'u').test(text))
    return `its form is none of ${formats.map((form) => form || 'an empty string').join(', ')}`;
  if (formats?.some((format) => isNoDay(format, text))) return 'it is no day of the calendar';
  if (holds === 'json' && text !== '' && !isJson(text)) return 'it is not JSON';
  return undefined;
}

/** Whether a date in a form is one that its month doesn't have. */
function isNoDay(format: string, text: string): boolean {
  const { regex, iso } = dateForm(format);
  const date = new RegExp(`^${regex}$`, 'u');
  return date.test(text) && !isInCalendar(iso === undefined ? text : text.replace(date, iso));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isRegex(regex: string): boolean {
  try {
    return new RegExp(regex, 'u') instanceof RegExp;
  } catch {
    return false; // reported by the rule on regular expressions
  }
}
