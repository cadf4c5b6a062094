/** What is wrong with a message. By its `code` it carries data, so that a program can say it in words of its own. */
export type Issue = IssueOf<IssueCode>;

/** What is unusual about a message that passes all the same. */
export type Notice = IssueOf<NoticeCode>;

/** What every issue has. No part of it holds a value that was received: that may be personal, in whatever field it stands. */
export interface IssueFacts {
  /** The way to the value: keys and list positions, through JSON text too. */
  readonly path: readonly string[];
  /** The same way for people: dots between keys, and `›` where a field holds JSON, as text or parsed. */
  readonly at: string;
  /** A sentence for people: what is wrong, and how to fix it. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
  /** What kind of value was there. */
  readonly received: string;
  /** The return code that the mistake causes, where one is known. */
  readonly prevents?: Prevents;
}

/** What issues carry, by their codes. */
export interface IssueData {
  readonly 'unknown-value': {
    /** The known values. */
    readonly values: readonly string[];
    /** The one of them that was probably meant. */
    readonly suggestion?: string;
  };
  readonly 'not-covered': {
    /** The values that are covered. */
    readonly values: readonly string[];
  };
  readonly 'wrong-type': {
    /** The text that was probably meant. */
    readonly suggestion?: string;
  };
  readonly 'unknown-field': {
    /** The known field that was probably meant. */
    readonly suggestion?: string;
  };
  readonly 'foreign-field': {
    /** The products that have the field. */
    readonly belongsTo: readonly string[];
  };
  readonly 'too-short': {
    /** How many characters there must be, at least. */
    readonly limit: number;
  };
  readonly 'too-long': {
    /** How many characters or items there may be, at most. */
    readonly limit: number;
  };
  readonly 'out-of-range': {
    /** The smallest or the largest number, whichever is passed. */
    readonly limit: number;
  };
  readonly 'not-json': {
    /** The character, from 1, at which the text stops being JSON; undefined where it only ends too early. */
    readonly position?: number;
  };
  readonly 'unusual-form': {
    /** The character, from 1, at which a text stops being JSON. */
    readonly position?: number;
  };
  readonly rule: {
    /** The rule of the protocol that is broken. */
    readonly rule: string;
  };
  readonly contradiction: {
    /** The contradiction, as the reference names it. */
    readonly rule: string;
  };
}

/** An issue with one of some codes. Data that its code doesn't have is undefined, so that it can be asked for. */
export type IssueOf<C extends IssueCode> = C extends keyof IssueData
  ? IssueFacts & { readonly code: C } & IssueData[C] & { readonly [K in Exclude<IssueDataKey, keyof IssueData[C]>]?: undefined }
  : IssueFacts & { readonly code: C } & { readonly [K in IssueDataKey]?: undefined };

export type IssueDataKey = 'values' | 'suggestion' | 'belongsTo' | 'limit' | 'position' | 'rule';

/** A return code, and how surely the mistake causes it. */
export interface Prevents {
  readonly code: string;
  /** stated: a page says so. inferred: concluded from what the code means. */
  readonly basis: 'stated' | 'inferred';
}

/**
 * What kind of notice it is. With `{ strict: true }`, or `{ strict: [code, …] }`, notices count as issues. Those from `missing`
 * on are of details of a decoded response, which is then read without them.
 */
export type NoticeCode =
  | 'empty'
  | 'unknown-field'
  | 'foreign-field'
  | 'not-described'
  | 'deprecated'
  | 'unknown-value'
  | 'unusual-form'
  | 'rule'
  | 'contradiction'
  | 'missing'
  | 'wrong-type'
  | 'too-short'
  | 'too-long'
  | 'bad-form'
  | 'out-of-range'
  | 'not-json'
  | 'repeated'
  | 'unreadable';

/** What kind of problem an issue is. The reference has a page on issues, which says what each means and how to fix it. */
export type IssueCode = NoticeCode | 'sdk-spelling' | 'not-covered' | 'wrong-token';

/** What a check returns: look at `ok` first. */
export type Result<T> =
  | {
      readonly ok: true;
      /** The message. Where a request had empty optional values, or a response had nulls, a copy without them. */
      readonly value: T;
      /** What passes, but is unknown, unusual or probably not what was meant. */
      readonly notices: readonly Notice[];
      readonly issues?: undefined;
    }
  | Refused;

/** What a check returns for a message that is refused. */
export interface Refused {
  readonly ok: false;
  readonly issues: readonly Issue[];
  /** What would pass, but is unknown, unusual or probably not what was meant. */
  readonly notices: readonly Notice[];
  readonly value?: undefined;
}

/** What a failed call means, and what to do about it. */
export interface Explanation {
  /** What went wrong. */
  readonly kind: ErrorKind;
  /** The code of the service; undefined where it gave none. */
  readonly code?: string;
  /** The HTTP status, where it is known. */
  readonly status?: number;
  /** Identifies the call, for questions to the provider. */
  readonly requestId?: string;
  /** Who must act: the calling service, the person who is verified, the owner of the account, or the provider. */
  readonly who: 'caller' | 'user' | 'account-owner' | 'provider';
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Whether repeating the call does no harm. Without an operation it is false where that depends on the operation. */
  readonly safeToRepeat: boolean;
  /** Seconds to wait before the first repetition; then longer each time. */
  readonly waitSeconds?: number;
  /** A sentence for people: what to do. It never holds a personal value. */
  readonly advice: string;
}

/** Values of a response that don't fit together. */
export interface ContradictionFound {
  readonly id: string;
  /** A sentence for people. */
  readonly says: string;
  /** stated: a page says that the values exclude each other. inferred: concluded from what they mean. */
  readonly basis: 'stated' | 'inferred';
}

/** Why a call failed. */
export type ErrorKind =
  | 'parameter'
  | 'credentials'
  | 'permission'
  | 'account'
  | 'throttling'
  | 'not-finished'
  | 'service'
  | 'network'
  | 'unreadable'
  | 'unknown';

/** A request for the provider's SDK. */
export interface ToSdk {
  /** The members of the SDK's request class. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The names of the parameters that the SDK has no member for. */
  readonly dropped: readonly string[];
}

/** What a redacted copy shows and hides besides. A name counts in any spelling (`orderId`, `order_id`); `order.id` is that of an order. */
export interface RedactOptions {
  /** Names whose texts, numbers and booleans are shown as they are. What the protocol calls personal or secret stays hidden. */
  readonly show?: readonly string[] | undefined;
  /** Names that are hidden with all that is inside. */
  readonly hide?: readonly string[] | undefined;
}

/** How strictly to check. */
export interface ValidateOptions {
  /** Which notices count as issues: all of them, or those with the listed codes. */
  readonly strict?: boolean | readonly NoticeCode[] | undefined;
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

/** What a schema's `validate` returns: there are `issues`, or there is a `value`. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

/** What decoding returns: look at `ok` first. */
export type DecodeResult<T, Wire> =
  | {
      readonly ok: true;
      readonly value: T;
      /** What came but differs from what is known: unknown fields and codes, dates in another form. Looked for when first asked. */
      readonly notices: readonly Notice[];
      /**
       * The message as it came, parsed; JSON texts inside are still texts. Parsed again if images were left out at first.
       * Its type is what the pages say: where decoding was lenient, null or a number may be in the place of a text.
       */
      readonly raw: Wire;
      readonly issues?: undefined;
    }
  | (Refused & { readonly raw?: undefined });

/** The return of a user that was read. The user can change all of it: it proves nothing. */
export type UserReturn<T> = T & {
  readonly kind: 'return';
  readonly isProof: false;
};

/**
 * Finds the token of a verification. It is called once for each callback, with an empty text if the callback has no usable
 * identifier. Whatever throws, or finds no text, refuses the callback.
 */
export type TokenLookup = (id: string) => string | null | undefined;
export type AsyncTokenLookup = (id: string) => PromiseLike<string | null | undefined>;

/** A callback that was read. Anybody who knows the address can send one: let it be the occasion to ask for the result. */
export type Notification<T> = T & {
  readonly kind: 'notification';
  readonly isProof: false;
};
