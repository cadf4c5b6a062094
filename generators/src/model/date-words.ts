/** A word of the language in which forms of dates are written. */
export interface DateWord {
  readonly word: string;
  /** What it stands for, for people. */
  readonly means: string;
  readonly regex: string;
  /** What separates it from the word before it in ISO 8601. */
  readonly before: string;
}

/** The words in the order of ISO 8601, the largest part first. Whether a month has 31 days is up to the calendar. */
export const dateWords: readonly DateWord[] = [
  { word: 'yyyy', means: 'the year', regex: '\\d{4}', before: '' },
  { word: 'MM', means: 'the month', regex: '0[1-9]|1[0-2]', before: '-' },
  { word: 'dd', means: 'the day', regex: '0[1-9]|[12]\\d|3[01]', before: '-' },
  { word: 'HH', means: 'the hour', regex: '[01]\\d|2[0-3]', before: 'T' },
  { word: 'mm', means: 'the minute', regex: '[0-5]\\d', before: ':' },
  { word: 'ss', means: 'the second', regex: '[0-5]\\d|60', before: ':' },
  { word: 'SSS', means: 'the millisecond', regex: '\\d{3}', before: '.' },
  { word: 'XXX', means: 'the zone', regex: 'Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d', before: '' },
];

/** A piece of a form: a word of the language or another run of one letter, or what stands for itself. */
export interface DatePiece {
  readonly text: string;
  readonly word: DateWord | undefined;
  /** What is there as it is: anything but letters, or what is between single quotes. */
  readonly literal: string | undefined;
}

/** A form as its pieces. Letters stand for themselves between single quotes only. */
export function datePieces(form: string): DatePiece[] {
  const texts = form.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? [];
  return texts.map((text) => {
    const quoted = /^'(.*)'$/su.exec(text)?.[1];
    const isLetters = /^[A-Za-z]/.test(text);
    return {
      text,
      word: dateWords.find(({ word }) => word === text),
      literal: quoted === '' ? "'" : (quoted?.replaceAll("''", "'") ?? (isLetters ? undefined : text)),
    };
  });
}

/** Words as ISO 8601 has them one after the other; `show` says what is written for each. */
export function inIsoOrder(words: readonly DateWord[], show: (word: DateWord) => string): string {
  const ordered = dateWords.filter((word) => words.includes(word));
  return ordered.map((word, i) => (i === 0 ? '' : word.before) + show(word)).join('');
}
