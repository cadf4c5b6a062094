import type { DateField, DateForm } from '../facts/field.ts';
import { NumberText, type Json } from '../json/json.ts';
import { isSafeInteger } from './number.ts';
import { perhaps, settled, unread, type Outcomes, type Wish } from './outcome.ts';

const day = /^(\d{4})(-|\/|)(\d{2})\2(\d{2})$/;
const month = /^(\d{4})(-|\/|)(\d{2})$/;

/** Dates become ISO 8601 if they are in the calendar. A form that isn't the field's own is read with a notice. */
export function readDate(json: Json, field: DateField): Outcomes {
  if (json instanceof NumberText) return isSafeInteger(json.text) ? unsettled(readDateText(json.text, field)) : unread;
  return typeof json === 'string' ? readDateText(json, field) : unread;
}

function readDateText(text: string, field: DateField): Outcomes {
  if (text === '长期') return readEndless(field);
  // Nobody says whether white space around a date is read.
  if (text !== text.trim()) return unsettled(readDateText(text.trim(), field));
  const isMonthOnly = isForMonths(field);
  const asDay = day.exec(text);
  if (asDay) {
    const [, year = '', separator = '', monthText = '', dayText = ''] = asDay;
    if (!isInCalendar(Number(year), Number(monthText), Number(dayText))) return unread;
    const iso = `${year}-${monthText}-${dayText}`;
    if (isMonthOnly) return [...perhaps(iso, 'some'), { value: `${year}-${monthText}`, notice: 'some' }];
    return settled(iso, noticeFor(formOf(separator), field));
  }
  const asMonth = month.exec(text);
  if (!asMonth || !isMonthOnly) return unread;
  const [, year = '', separator = '', monthText = ''] = asMonth;
  if (Number(monthText) < 1 || Number(monthText) > 12) return unread;
  const iso = `${year}-${monthText}`;
  return separator === '-' ? settled(iso) : perhaps(iso, 'some');
}

function isForMonths(field: DateField): boolean {
  return field.forms.includes('yyyy-MM');
}

function formOf(separator: string): DateForm | undefined {
  if (separator === '-') return 'yyyy-MM-dd';
  return separator === '' ? 'yyyyMMdd' : undefined;
}

function noticeFor(form: DateForm | undefined, field: DateField): Wish {
  if (form && field.forms.includes(form)) return 'none';
  return form && field.perhaps?.includes(form) ? 'maybe' : 'unusual-form';
}

/** The issue makes no expiry a value of its own; only the Mainland China ID card is known to have none. */
function readEndless({ endless }: DateField): Outcomes {
  if (endless === true) return settled('never', 'some');
  return endless === false ? unread : perhaps('never', 'some');
}

function unsettled(outcomes: Outcomes): Outcomes {
  const [{ value }] = outcomes;
  return value === undefined ? outcomes : perhaps(value);
}

function isInCalendar(year: number, monthNumber: number, dayNumber: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthNumber - 1] ?? 0;
  return year > 0 && dayNumber >= 1 && dayNumber <= days;
}
