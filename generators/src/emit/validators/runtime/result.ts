/** What is wrong with a message, or worth knowing about it. */
export interface Issue {
  /** Stable; what kind of problem it is. */
  readonly code: IssueCode;
  /** The way to the value: keys and list positions, through JSON text too. */
  readonly path: readonly string[];
  /** A sentence for people. It never holds the value itself. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
  /** The rule of the protocol that is broken. */
  readonly rule?: string;
  /** The return code with which the service would answer. */
  readonly prevents?: string;
}

export type IssueCode =
  | 'missing'
  | 'unknown-field'
  | 'unknown-value'
  | 'wrong-type'
  | 'too-short'
  | 'too-long'
  | 'bad-form'
  | 'out-of-range'
  | 'not-json'
  | 'no-match'
  | 'rule';

export type Result<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** What the service takes, or sends, but differs from what is known or meant. */
      readonly notices: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface ValidateOptions {
  /** Notices count as issues: for tests of a contract. */
  readonly strict?: boolean;
}
