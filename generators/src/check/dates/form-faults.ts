import { dateForm } from '../../model/date-forms.ts';
import { datePieces, dateWords, type DatePiece, type DateWord } from '../../model/date-words.ts';

/** What is wrong with a form of dates, and the form that was probably meant. */
export interface FormFault {
  readonly reason: string;
  readonly suggestion: string | undefined;
}

/** Why a form can't be read; undefined for one that can. An empty form says that there may be no date. */
export function formFault(form: string): FormFault | undefined {
  const reason = form === '' ? undefined : faultOf(form);
  return reason === undefined ? undefined : { reason, suggestion: suggest(form) };
}

function faultOf(form: string): string | undefined {
  const pieces = datePieces(form);
  if (pieces.some(({ text }) => text === "'")) return 'a single quote has no partner';
  const unknown = pieces.find(({ word, literal }) => !word && literal === undefined);
  if (unknown) return `${unknown.text} is no word of these formats`;
  const words = pieces.flatMap(({ word }) => word ?? []);
  if (words.length === 0) return 'it has no part of a date';
  const repeated = words.find((word, i) => words.indexOf(word) < i);
  if (repeated) return `${repeated.word}, ${repeated.means}, is in it twice`;
  return gapOf(words);
}

/** A part says nothing without the next larger one: a minute without its hour, a day of a year without its month. */
function gapOf(words: readonly DateWord[]): string | undefined {
  const has = (wanted: string) => words.some(({ word }) => word === wanted);
  for (const [part, larger] of needed) {
    if (has(part) && !has(larger)) return `${meaningOf(part)} (${part}) needs ${meaningOf(larger)} (${larger})`;
  }
  if (has('yyyy') && has('dd') && !has('MM')) return 'the day (dd) needs the month (MM)';
  if (has('HH') && (has('yyyy') || has('MM')) && !has('dd')) return 'the hour (HH) needs the day (dd)';
  return undefined;
}

const needed = [
  ['mm', 'HH'],
  ['ss', 'mm'],
  ['SSS', 'ss'],
  ['XXX', 'HH'],
] as const;

function meaningOf(word: string): string {
  return dateWords.find((one) => one.word === word)?.means ?? word;
}

/** The form with each run of letters in its usual spelling, if that can be read. */
function suggest(form: string): string | undefined {
  const pieces = datePieces(form);
  const meant = pieces.map((piece, i) => meantBy(piece, pieces.slice(0, i))).join('');
  return meant !== form && faultOf(meant) === undefined ? meant : undefined;
}

function meantBy({ text, literal }: DatePiece, before: readonly DatePiece[]): string {
  if (literal !== undefined) return text;
  switch (text.charAt(0).toLowerCase()) {
    case 'y':
    case 'u':
      return 'yyyy';
    case 'm':
      // The letter of two parts: after the hour it is the minute.
      return before.some((piece) => /^h/i.test(piece.text)) ? 'mm' : 'MM';
    case 'd':
      return 'dd';
    case 'h':
      return 'HH';
    case 's':
      return text.length === 3 ? 'SSS' : 'ss';
    case 'f':
      return 'SSS';
    case 'x':
    case 'z':
      return 'XXX';
    default:
      return text === 'T' ? "'T'" : text;
  }
}

/** Two forms that take one text for different dates. */
export interface FormClash {
  readonly text: string;
  readonly dates: readonly [string, string];
}

/** A text that two forms read differently; undefined if there is none. */
export function clashOf(one: string, other: string): FormClash | undefined {
  const [reader, second] = [readerOf(one), readerOf(other)];
  for (const text of [...samples(one), ...samples(other)]) {
    const dates = [reader(text), second(text)] as const;
    if (dates[0] !== undefined && dates[1] !== undefined && dates[0] !== dates[1]) return { text, dates: [dates[0], dates[1]] };
  }
  return undefined;
}

function readerOf(form: string): (text: string) => string | undefined {
  const { regex, iso } = dateForm(form);
  const whole = new RegExp(`^${regex}$`, 'u');
  return (text) => (whole.test(text) ? (iso === undefined ? text : text.replace(whole, iso)) : undefined);
}

/** Dates whose parts could be each other. */
function samples(form: string): string[] {
  const pieces = datePieces(form);
  return sampleParts.map((values) =>
    pieces.map(({ text, word, literal = text }) => (word ? (values[word.word] ?? '') : literal)).join(''),
  );
}

const sampleParts: readonly Readonly<Record<string, string>>[] = ['2001', '2010', '1012', '1112'].flatMap((yyyy) =>
  [
    ['02', '03'],
    ['11', '12'],
    ['12', '11'],
  ].map(([MM = '', dd = '']) => ({ yyyy, MM, dd, HH: '10', mm: '09', ss: '08', SSS: '012', XXX: 'Z' })),
);
