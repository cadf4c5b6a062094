/** A word of date formats, such as `yyyy`. */
export interface DateWord {
  readonly word: string;
  /** What it means, for messages. */
  readonly means: string;
  readonly regex: string;
  /** The separator before it in ISO 8601. */
  readonly before: string;
}

/** The words in the order of ISO 8601, the largest part first. The regular expressions don't check the days of a month. */
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

/** A piece of a format: a word, another run of the same letter, or literal text. */
export interface DatePiece {
  readonly text: string;
  readonly word: DateWord | undefined;
  /** The literal text: characters that aren't letters, or what is between single quotes. */
  readonly literal: string | undefined;
}

/** Splits a format into its pieces. Letters are literal only between single quotes. */
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

/** Joins words in the order and with the separators of ISO 8601; `show` returns the text for each word. */
export function inIsoOrder(words: readonly DateWord[], show: (word: DateWord) => string): string {
  const ordered = dateWords.filter((word) => words.includes(word));
  return ordered.map((word, i) => (i === 0 ? '' : word.before) + show(word)).join('');
}
