/** A syntax error of a file. Lines and columns count from 0. */
export interface SyntaxFault {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly detail: string;
  /** How to fix it; undefined if no fix was found. */
  readonly fix: string | undefined;
}

/** A change of one or several lines that may fix a fault. */
export interface Fix {
  readonly fault: SyntaxFault;
  /** The new texts by line, counted from 0. */
  readonly changes: ReadonlyMap<number, string>;
}
