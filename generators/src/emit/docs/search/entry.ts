/** A search result: a page, or a place on a page. */
export interface SearchEntry {
  /** Relative to the folder of all HTML pages. */
  readonly path: string;
  readonly title: string;
  /** The page and the section that contain it. */
  readonly where: string;
  /** Extra words by which it is found, such as the values of a field. */
  readonly keys: string;
  readonly text: string;
  /** Boost: a higher weight ranks above equal matches. */
  readonly weight: number;
}
