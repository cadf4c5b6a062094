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

/** What each part of a date looks like, in the order of ISO 8601. Whether a month has 31 days is nobody's concern here. */
const parts: ReadonlyMap<string, string> = new Map([
  ['yyyy', '\\d{4}'],
  ['MM', '0[1-9]|1[0-2]'],
  ['dd', '0[1-9]|[12]\\d|3[01]'],
]);

/** Anything but the letters of parts stands for itself. */
export function dateForm(form: string): DateForm {
  const pieces = form.match(/y+|M+|d+|[^yMd]+/g) ?? [];
  const found = pieces.filter((piece) => parts.has(piece));
  const ordered = [...parts.keys()].filter((part) => found.includes(part));
  const isoForm = ordered.join('-');
  return {
    form: form === '' ? 'an empty text' : form,
    regex: pieces.map(regexOf).join(''),
    iso: isoForm === form ? undefined : ordered.map((part) => `$${found.indexOf(part) + 1}`).join('-'),
    isoForm,
  };
}

function regexOf(piece: string): string {
  const part = parts.get(piece);
  if (part !== undefined) return `(${part})`;
  return /[yMd]/.test(piece) ? `\\d{${piece.length}}` : piece.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}

/** What a date matches that comes in one of the forms. */
export function formatsPattern(forms: readonly string[]): string {
  return `^(?:${forms.map((form) => dateForm(form).regex).join('|')})$`;
}
