/** One form of a date. */
export interface DateForm {
  /** For people: yyyy-MM-dd and the like. */
  readonly form: string;
  readonly pattern: RegExp;
  /** Makes an ISO 8601 date from the pattern's groups. Undefined if the form is ISO 8601 already. */
  readonly iso?: string;
}
