/** What is wrong with a message, or worth knowing about it. */
export interface Issue {
  /** Stable; what kind of problem it is. */
  readonly code: IssueCode;
  /** The way to the value: keys and list positions, through JSON text too. */
  readonly path: readonly string[];
  /** The same way for people: dots between keys, and `›` where a field holds JSON, as text or parsed. */
  readonly at: string;
  /** A sentence for people: what is wrong, and what to do. It never holds a personal value. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
  /** What was there: its kind, and the value itself only where it is short and known not to be personal. */
  readonly received: string;
  /** The rule of the protocol that is broken. */
  readonly rule?: string;
  /** The return code with which the service would answer. */
  readonly prevents?: string;
}

/** What kind of problem an issue is. The reference has a page on issues, which says of each what it means and how to mend it. */
export type IssueCode =
  | 'missing'
  | 'unknown-field'
  | 'foreign-field'
  | 'unknown-value'
  | 'wrong-type'
  | 'too-short'
  | 'too-long'
  | 'bad-form'
  | 'out-of-range'
  | 'not-json'
  | 'rule'
  | 'repeated'
  | 'wrong-token'
  | 'unreadable';

/** What a check gives: ask `ok` first. */
export type Result<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** What the service takes, or sends, but differs from what is known or meant. */
      readonly notices: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** How closely to look. */
export interface ValidateOptions {
  /** Notices count as issues: for tests of a contract. */
  readonly strict?: boolean | undefined;
}

/** A schema as other libraries take it: https://standardschema.dev, version 1. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T };
  };
}

/** What a schema's `validate` gives: there are `issues`, or there is a `value`. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

/** What decoding gives: ask `ok` first. */
export type DecodeResult<T, Wire> =
  | {
      readonly ok: true;
      readonly value: T;
      /** What came but differs from what is known: unknown fields and codes, dates in another form. Looked for when first asked. */
      readonly notices: readonly Issue[];
      /**
       * The message as it came, parsed; JSON texts inside are still texts. Parsed anew if pictures were left out at first.
       * Its type is what the pages say: where decoding was lenient, null or a number may stand for a text.
       */
      readonly raw: Wire;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A callback that was read. Anybody who knows the address can send one: let it be the occasion to ask for the result. */
export type Notification<T> = T & {
  readonly kind: 'notification';
  readonly isProof: false;
};
