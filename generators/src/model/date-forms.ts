import { datePieces, inIsoOrder, type DatePiece } from './date-words.ts';

/** A date format. */
export interface DateForm {
  /** The format as people read it, such as `yyyy-MM-dd`. */
  readonly form: string;
  /** A regular expression for a whole date in this format, with a group for each part. */
  readonly regex: string;
  /** The date in ISO 8601, as a replacement with the groups of `regex`; undefined if the format is already that of ISO 8601. */
  readonly iso: string | undefined;
  /** The format of the date in ISO 8601; empty if it has no parts. */
  readonly isoForm: string;
}

export function dateForm(form: string): DateForm {
  const pieces = datePieces(form);
  const words = pieces.flatMap(({ word }) => word ?? []);
  const isoForm = inIsoOrder(words, ({ word }) => word);
  const isIso = isoForm === pieces.map(({ text, literal }) => literal ?? text).join('');
  return {
    form: form === '' ? 'an empty text' : form,
    regex: pieces.map(regexOf).join(''),
    iso: isIso ? undefined : inIsoOrder(words, (word) => `$${words.indexOf(word) + 1}`),
    isoForm,
  };
}

/** An unknown letter matches itself here. The rule on date formats reports it. */
function regexOf({ text, word, literal = text }: DatePiece): string {
  return word ? `(${word.regex})` : escaped(literal);
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}

/** A regular expression for dates in one of the formats, and for the texts that mean "never". */
export function formatsPattern(forms: readonly string[], endless: readonly string[] = []): string {
  return `^(?:${[...forms.map((form) => dateForm(form).regex), ...endless.map(escaped)].join('|')})$`;
}
