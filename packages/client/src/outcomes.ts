import type {
  CheckResultOutcome,
  CheckResultResponseDecoded,
  DocType,
  Explanation,
  InitializeResponseDecoded,
  Issue,
  Notice,
} from '@idv-protocol/validators';

/** The request is wrong and was not sent. */
export interface RequestRefused {
  readonly kind: 'refused';
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/** The caller aborted the call. If it was sent, it may still take effect. */
export interface CallAborted {
  readonly kind: 'aborted';
  /** How often the call was sent. */
  readonly attempts: number;
}

/** The facts about every call with a response. */
export interface Answered {
  /** How often the call was sent. */
  readonly attempts: number;
  /** What is unusual about the request or the response. */
  readonly notices: readonly Notice[];
}

/** A verification has begun. */
export interface VerificationStarted extends Answered {
  readonly kind: 'started';
  /** Store it on your server: you need it to get the result. */
  readonly transactionId: string;
  /** The page for the user's browser; undefined if the product has none. Send it only to this user. */
  readonly transactionUrl: string | undefined;
  readonly response: InitializeResponseDecoded;
}

/** The call failed, and nothing was decided. */
export interface CallFailed extends Answered {
  readonly kind: 'error';
  readonly explanation: Explanation;
}

/** How `Initialize` ended. A switch over `kind` is exhaustive. */
export type InitializeOutcome = VerificationStarted | RequestRefused | CallFailed | CallAborted;

/** The type of the requested document; any document type if none was given. */
export type DocTypesOf<D extends DocType | undefined> = D extends DocType ? D : DocType;

/** A received result, with or without a verdict. */
export type ResultRead<D extends DocType = DocType> = Exclude<CheckResultOutcome, { kind: 'error' }> &
  Answered & { readonly response: CheckResultResponseDecoded<D> };

/** How `CheckResult` ended. A switch over `kind` is exhaustive; only `passed` means that the user passed. */
export type CheckOutcome<D extends DocType = DocType> = ResultRead<D> | RequestRefused | CallFailed | CallAborted;
