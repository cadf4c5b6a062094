/** A form in which a date comes. */
export interface DateForm {
  /** For people: yyyy-MM-dd and the like. */
  readonly form: string;
  readonly is: (text: string) => boolean;
  /** The same date as ISO 8601 has it, as much of it as the form tells. */
  readonly toIso: (text: string) => string;
}
