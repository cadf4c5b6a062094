import type { CheckResultOutcome, DocType } from '@idv-protocol/validators';

/** What your server keeps of one verification. It holds no value of the person's, but a secret: `callbackToken`. */
export interface VerificationRecord {
  /** Your id of the verification, sent as `MerchantBizId`. */
  readonly businessId: string;
  /** The service's id; undefined until `Initialize` has succeeded. */
  readonly transactionId: string | undefined;
  readonly docType: DocType | undefined;
  /** Comes back with the callback, and only with it. */
  readonly callbackToken: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** How it ended; undefined while it goes on. It never changes once it is there. */
  readonly verdict: Verdict | undefined;
}

/** How a verification ended. Only `passed` means that the user passed. */
export interface Verdict {
  readonly kind: Exclude<CheckResultOutcome['kind'], 'unfinished' | 'error'>;
  /** The sub code: why. */
  readonly subCode: string | undefined;
  readonly requestId: string | undefined;
  /** Milliseconds since 1970. */
  readonly decidedAt: number;
}

/**
 * Where verifications are kept. A store may throw; then so does what asked it.
 */
export interface VerificationStore {
  /** Adds a record; false if there is one with this business id already. */
  add(record: VerificationRecord): Promise<boolean>;
  /** Sets the id that `Initialize` has returned. */
  setTransactionId(businessId: string, transactionId: string): Promise<void>;
  /** Sets the verdict if there is none yet; false if there is one. Two at once: one gets true. */
  setVerdict(businessId: string, verdict: Verdict): Promise<boolean>;
  /** Removes a record whose `Initialize` has started nothing. */
  remove(businessId: string): Promise<void>;
  findByBusinessId(businessId: string): Promise<VerificationRecord | undefined>;
  findByTransactionId(transactionId: string): Promise<VerificationRecord | undefined>;
}
