/** What can be found: a page, or a place on one. */
export interface Entry {
  /** From the folder of all HTML pages. */
  readonly path: string;
  readonly title: string;
  /** The page, and what there it belongs to. */
  readonly where: string;
  /** The values that it lists. */
  readonly keys: string;
  readonly text: string;
  /** How much sooner than others of the same match it is wanted. */
  readonly weight: number;
}
