/** What can be found: a page, or a place on one. */
export interface Entry {
  /** From the folder of all HTML pages. */
  readonly path: string;
  readonly title: string;
  /** The page, and what there it belongs to. */
  readonly where: string;
  readonly text: string;
}
