/** Something that keeps a file from being YAML; lines and columns count from 0. */
export interface SyntaxFault {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly detail: string;
  /** What would fix it, where that is found. */
  readonly fix: string | undefined;
}

/** A change of a line, or of a block of them, that may be what is needed. */
export interface Fix {
  readonly fault: SyntaxFault;
  /** Line, counted from 0 -> its new text. */
  readonly changes: ReadonlyMap<number, string>;
}
