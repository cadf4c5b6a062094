import { datePieces, inIsoOrder, type DatePiece } from './date-words.ts';

/** A form in which dates come. */
export interface DateForm {
  /** For people: `yyyy-MM-dd` and the like. */
  readonly form: string;
  /** What a date in this form matches from end to end, as a regular expression with a group for each part. */
  readonly regex: string;
  /** The same date as ISO 8601 has it, of the groups; undefined where the form is that of ISO 8601. */
  readonly iso: string | undefined;
  /** The form that it then has; nothing if it has no parts. */
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

/** A letter that is no word is a mistake, which the check of forms reports; it stands for itself. */
function regexOf({ text, word, literal = text }: DatePiece): string {
  return word ? `(${word.regex})` : escaped(literal);
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}

/** What a date matches that comes in one of the forms, or one of the texts in its place which say that it never comes. */
export function formatsPattern(forms: readonly string[], endless: readonly string[] = []): string {
  return `^(?:${[...forms.map((form) => dateForm(form).regex), ...endless.map(escaped)].join('|')})$`;
}
