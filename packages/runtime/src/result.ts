/** A mistake in a message. It has data for its `code`, so that your program can write its own text. */
export type Issue = IssueOf<IssueCode>;

/** Something unusual in a message that is accepted. */
export type Notice = IssueOf<NoticeCode>;

/** The properties of every issue. None of them contains a received value, because any field may contain personal data. */
export interface IssueFacts {
  /** The path to the value: keys and positions in lists, also inside JSON text. */
  readonly path: readonly string[];
  /** The same path for people: dots between keys, and `›` after a field with JSON, as text or parsed. */
  readonly at: string;
  /** A sentence for people: what is wrong, and how to fix it. */
  readonly message: string;
  /** A correct value in words. */
  readonly expected: string;
  /** The kind of the received value. */
  readonly received: string;
  /** The return code that the mistake would cause, if one is known. */
  readonly prevents?: Prevents;
}

/** The data of issues by their codes. */
export interface IssueData {
  readonly 'unknown-value': {
    /** The known values. */
    readonly values: readonly string[];
    /** The known value that was probably meant. */
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
    /** The minimum number of characters. */
    readonly limit: number;
  };
  readonly 'too-long': {
    /** The maximum number of characters or items. */
    readonly limit: number;
  };
  readonly 'out-of-range': {
    /** The minimum or the maximum, whichever the number exceeds. */
    readonly limit: number;
  };
  readonly 'not-json': {
    /** The position of the JSON error, from 1; undefined if the text only ends too early. */
    readonly position?: number;
  };
  readonly 'unusual-form': {
    /** The position of the JSON error, from 1. */
    readonly position?: number;
  };
  readonly rule: {
    /** The rule of the protocol that is broken. */
    readonly rule: string;
  };
  readonly contradiction: {
    /** The id of the contradiction in the reference. */
    readonly rule: string;
  };
}

/** An issue with one of some codes. Data of other codes is undefined, so that you can read it without a check. */
export type IssueOf<C extends IssueCode> = C extends keyof IssueData
  ? IssueFacts & { readonly code: C } & IssueData[C] & { readonly [K in Exclude<IssueDataKey, keyof IssueData[C]>]?: undefined }
  : IssueFacts & { readonly code: C } & { readonly [K in IssueDataKey]?: undefined };

export type IssueDataKey = 'values' | 'suggestion' | 'belongsTo' | 'limit' | 'position' | 'rule';

/** A return code, and whether a page states that the mistake causes it. */
export interface Prevents {
  readonly code: string;
  /** stated: a page says so. inferred: it follows from the meaning of the code. */
  readonly basis: 'stated' | 'inferred';
}

/**
 * The kinds of notices. With `{ strict: true }` or `{ strict: [code, …] }`, notices count as issues. Those from `missing`
 * on concern details of a decoded response, which are left out of its value.
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

/** The kinds of issues. The page on issues in the reference explains each one and how to fix it. */
export type IssueCode = NoticeCode | 'sdk-spelling' | 'not-covered' | 'wrong-token';

/** The result of a check. Check `ok` first. */
export type Result<T> =
  | {
      readonly ok: true;
      /** The message. If a request had empty optional values, or a response had nulls, a copy without them. */
      readonly value: T;
      /** Anything that is accepted, but is unknown, unusual or probably not intended. */
      readonly notices: readonly Notice[];
      readonly issues?: undefined;
    }
  | Refused;

/** The result of a check for a message that is refused. */
export interface Refused {
  readonly ok: false;
  readonly issues: readonly Issue[];
  /** Anything that would be accepted, but is unknown, unusual or probably not intended. */
  readonly notices: readonly Notice[];
  readonly value?: undefined;
}

/** What a failed call means, and what to do about it. */
export interface Explanation {
  /** What went wrong. */
  readonly kind: ErrorKind;
  /** The code of the service; undefined if it returned none. */
  readonly code?: string;
  /** The HTTP status, if it is known. */
  readonly status?: number;
  /** Identifies the call when you contact the provider. */
  readonly requestId?: string;
  /** Who must act: the calling service, the person who is verified, the owner of the account, or the provider. */
  readonly who: 'caller' | 'user' | 'account-owner' | 'provider';
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Whether repeating the call is safe. If that depends on the operation and none was given, false. */
  readonly safeToRepeat: boolean;
  /** Seconds to wait before the first retry. Wait longer before each further one. */
  readonly waitSeconds?: number;
  /** A sentence for people: what to do. It never contains personal data. */
  readonly advice: string;
}

/** Values of a response that contradict each other. */
export interface ContradictionFound {
  readonly id: string;
  /** A sentence for people. */
  readonly says: string;
  /** stated: a page says that the values exclude each other. inferred: it follows from their meaning. */
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

/** Names to show or hide. `orderId` also matches `order_id`; `order.id` matches only the `id` of an `order`. */
export interface RedactOptions {
  /** Names whose texts, numbers and booleans are shown. Fields that the protocol calls personal or secret stay hidden. */
  readonly show?: readonly string[] | undefined;
  /** Names that are hidden with everything inside. */
  readonly hide?: readonly string[] | undefined;
}

/** How strictly to check. */
export interface ValidateOptions {
  /** Which notices count as issues: all of them, or those with the listed codes. */
  readonly strict?: boolean | readonly NoticeCode[] | undefined;
}

/** A schema that other libraries accept: https://standardschema.dev, version 1. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T };
  };
}

/** The result of a schema's `validate`: either `issues` or a `value`. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

/** The result of decoding. Check `ok` first. */
export type DecodeResult<T, Wire> =
  | {
      readonly ok: true;
      readonly value: T;
      /** Differences from the known protocol, such as unknown fields and codes, or dates in another form. Computed when first read. */
      readonly notices: readonly Notice[];
      /**
       * The received message, parsed. JSON texts inside are still texts. If images were left out at first, it is parsed again.
       * Its type is that of the pages. If decoding was lenient, null or a number may be in place of a text.
       */
      readonly raw: Wire;
      readonly issues?: undefined;
    }
  | (Refused & { readonly raw?: undefined });

/** The parsed return of a user. The user can change all of it, so it proves nothing. */
export type UserReturn<T> = T & {
  readonly kind: 'return';
  readonly isProof: false;
};

/**
 * Finds the token of a verification. Called once for each callback, with an empty text if the callback has no usable
 * identifier. If it throws, or returns no text, the callback is refused.
 */
export type TokenLookup = (id: string) => string | null | undefined;
export type AsyncTokenLookup = (id: string) => PromiseLike<string | null | undefined>;

/** A parsed callback. Anyone who knows the address can send one, so treat it only as a trigger to get the result. */
export type Notification<T> = T & {
  readonly kind: 'notification';
  readonly isProof: false;
};
