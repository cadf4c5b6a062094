/** A form in which a date comes. */
export interface DateForm {
  /** For people: yyyy-MM-dd and the like. */
  readonly form: string;
  readonly pattern: RegExp;
  /** The same date as ISO 8601 has it, of the pattern's groups; undefined where that is how it comes. */
  readonly iso?: string;
}
