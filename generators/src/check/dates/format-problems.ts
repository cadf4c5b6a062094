import { dateForm } from '../../model/date-forms.ts';
import { datePieces, dateWords, type DatePiece, type DateWord } from '../../model/date-words.ts';

/** What is wrong with a date format, and the format that was probably meant. */
export interface FormatProblem {
  readonly reason: string;
  readonly suggestion: string | undefined;
}

/** Why a date format can't be read; undefined if it can. An empty format means that there may be no date. */
export function formatProblem(form: string): FormatProblem | undefined {
  const reason = form === '' ? undefined : faultOf(form);
  return reason === undefined ? undefined : { reason, suggestion: suggest(form) };
}

function faultOf(form: string): string | undefined {
  const pieces = datePieces(form);
  if (pieces.some(({ text }) => text === "'")) return 'a single quote has no partner';
  const unknown = pieces.find(({ word, literal }) => !word && literal === undefined);
  if (unknown) return `${unknown.text} is not a word of date formats`;
  const words = pieces.flatMap(({ word }) => word ?? []);
  if (words.length === 0) return 'it has no part of a date or time';
  const repeated = words.find((word, i) => words.indexOf(word) < i);
  if (repeated) return `it has ${repeated.word} (${repeated.means}) twice`;
  return gapOf(words);
}

/** A part needs the next larger one: a minute its hour, the day of a year its month. */
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

/** The format with each run of letters corrected; undefined if the result can't be read either. */
function suggest(form: string): string | undefined {
  const pieces = datePieces(form);
  const corrected = pieces.map((piece, i) => correctedPiece(piece, pieces.slice(0, i))).join('');
  return corrected !== form && faultOf(corrected) === undefined ? corrected : undefined;
}

function correctedPiece({ text, literal }: DatePiece, before: readonly DatePiece[]): string {
  if (literal !== undefined) return text;
  switch (text.charAt(0).toLowerCase()) {
    case 'y':
    case 'u':
      return 'yyyy';
    case 'm':
      // This letter is used for both: after the hour it means the minute, otherwise the month.
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

/** A text that two date formats read as different dates. */
export interface FormatClash {
  readonly text: string;
  /** The text as read by the first format, and by the second. */
  readonly first: string;
  readonly second: string;
}

/** A text that two formats read as different dates; undefined if there is none. */
export function clashOf(one: string, other: string): FormatClash | undefined {
  const [readByOne, readByOther] = [readerOf(one), readerOf(other)];
  for (const text of [...samples(one), ...samples(other)]) {
    const [first, second] = [readByOne(text), readByOther(text)];
    if (first !== undefined && second !== undefined && first !== second) return { text, first, second };
  }
  return undefined;
}

function readerOf(form: string): (text: string) => string | undefined {
  const { regex, iso } = dateForm(form);
  const whole = new RegExp(`^${regex}$`, 'u');
  return (text) => (whole.test(text) ? (iso === undefined ? text : text.replace(whole, iso)) : undefined);
}

/** Dates whose parts can be mistaken for each other, such as the day for the month. */
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
