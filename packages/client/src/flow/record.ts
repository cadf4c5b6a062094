import type { CheckResultOutcome, DocType } from '@idv-protocol/validators';

/** What your server stores about one verification. It has no personal data, but one secret: `callbackToken`. */
export interface VerificationRecord {
  /** Your id of the verification, sent as `MerchantBizId`. */
  readonly businessId: string;
  /** The service's id; undefined until `Initialize` has succeeded. */
  readonly transactionId: string | undefined;
  readonly docType: DocType | undefined;
  /** The service returns it in the callback, which proves that the callback is genuine. */
  readonly callbackToken: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** How it ended; undefined until then. Once set, it never changes. */
  readonly verdict: Verdict | undefined;
}

/** How a verification ended. Only `passed` means that the user passed. */
export interface Verdict {
  readonly kind: Exclude<CheckResultOutcome['kind'], 'unfinished' | 'error'>;
  /** The sub code, which gives the reason. */
  readonly subCode: string | undefined;
  readonly requestId: string | undefined;
  /** Milliseconds since 1970. */
  readonly decidedAt: number;
}

/**
 * Where verifications are stored. If a store throws, the function that uses it throws, too.
 */
export interface VerificationStore {
  /** Adds a record. Returns false if there already is one with this business id. */
  add(record: VerificationRecord): Promise<boolean>;
  /** Sets the id that `Initialize` has returned. */
  setTransactionId(businessId: string, transactionId: string): Promise<void>;
  /** Sets the verdict if there is none yet; otherwise returns false. Of two calls at the same time, only one returns true. */
  setVerdict(businessId: string, verdict: Verdict): Promise<boolean>;
  /** Removes the record of an `Initialize` that started nothing. */
  remove(businessId: string): Promise<void>;
  findByBusinessId(businessId: string): Promise<VerificationRecord | undefined>;
  findByTransactionId(transactionId: string): Promise<VerificationRecord | undefined>;
}
