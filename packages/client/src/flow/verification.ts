import { limits } from '@idv-protocol/types';
import type { CheckResultResponseDecoded, DocType, Explanation, InitializeRequest } from '@idv-protocol/validators';
import type { CallOptions, Client } from '../client.ts';
import type { CallAborted, CallFailed, RequestRefused, VerificationStarted } from '../outcomes.ts';
import type { VerificationRecord, VerificationStore, Verdict } from './record.ts';
import { newToken } from './token.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A request of `Initialize`, without the parameters that the flow adds. */
export type StartRequest = Without<InitializeRequest, 'CallbackUrl' | 'CallbackToken'>;

export type StartOutcome =
  | VerificationStarted
  | RequestRefused
  | CallFailed
  | CallAborted
  /** There already is a verification with this business id, so nothing was sent. */
  | { readonly kind: 'exists'; readonly record: VerificationRecord };

/** The state of a verification. A switch over `kind` is exhaustive; only `passed` means that the user passed. */
export type VerificationResult =
  | (Verdict & {
      readonly record: VerificationRecord;
      /** The response of the service; undefined if the verdict was already stored. */
      readonly response: CheckResultResponseDecoded | undefined;
    })
  /** The user hasn't finished. `isExpired` means that it is too late to finish. */
  | { readonly kind: 'unfinished'; readonly record: VerificationRecord; readonly isExpired: boolean }
  /** The service is not available, or has failed. Nothing is decided: try again later. */
  | { readonly kind: 'error'; readonly record: VerificationRecord; readonly explanation: Explanation }
  | { readonly kind: 'aborted' }
  /** `Initialize` was sent, but its response never arrived. Start a new verification with a new business id. */
  | { readonly kind: 'lost'; readonly record: VerificationRecord }
  | { readonly kind: 'not-found' };

export interface VerificationOptions {
  readonly client: Client;
  readonly store: VerificationStore;
  /** Where the service sends callbacks: the public https address of your callback handler. Without it, none are requested. */
  readonly callbackUrl?: string | undefined;
  /**
   * Called once for each verification when its verdict becomes known, through a callback or `result`, whichever is first. If it throws,
   * the error is passed on, but the verdict is already stored.
   */
  readonly onVerdict?: ((result: Extract<VerificationResult, Verdict>) => void | Promise<void>) | undefined;
}

export interface Verification {
  /**
   * Starts a verification and stores it under its `MerchantBizId`. Errors of the service are never thrown. Rejects if the store rejects.
   */
  start(request: StartRequest, options?: CallOptions): Promise<StartOutcome>;
  /**
   * Returns the state of a verification: from the store if it is decided, otherwise from the service. Call it as often as you like.
   *
   * @param businessId Your id, from your own session or database. Never use one from a browser without a check.
   */
  result(businessId: string, options?: CallOptions): Promise<VerificationResult>;
  readonly store: VerificationStore;
}

const lifetimeMs = limits.transactionLifetime.value * 60_000;

/**
 * Keeps track of verifications from the request to the verdict. The verdict comes only from `CheckResult`, called with the
 * stored identifiers. A callback or a browser can only trigger that call.
 *
 * @example
 * const verification = createVerification({ client, store: memoryStore(), callbackUrl: 'https://shop.example/idv/callback' });
 * const started = await verification.start({ ProductCode: 'eKYC', MerchantBizId: 'order1', MetaInfo, MerchantUserId, DocType: '01000000' });
 */
export function createVerification({ client, store, callbackUrl, onVerdict }: VerificationOptions): Verification {
  const start: Verification['start'] = async (request, options) => {
    const callbackToken = newToken();
    const record: VerificationRecord = {
      businessId: request.MerchantBizId,
      transactionId: undefined,
      docType: 'DocType' in request ? request.DocType : undefined,
      callbackToken,
      startedAt: Date.now(),
      verdict: undefined,
    };
    // Stored before the call, so that a second start or a lost response is detected.
    if (!(await store.add(record))) {
      const existing = await store.findByBusinessId(record.businessId);
      return { kind: 'exists', record: existing ?? record };
    }
    const sent = callbackUrl === undefined ? request : { ...request, CallbackUrl: callbackUrl, CallbackToken: callbackToken };
    const outcome = await client.initialize(sent, options);
    if (outcome.kind === 'started') await store.setTransactionId(record.businessId, outcome.transactionId);
    else if (hasStartedNothing(outcome)) await store.remove(record.businessId);
    return outcome;
  };

  const ask = async (record: VerificationRecord, transactionId: string, options?: CallOptions): Promise<VerificationResult> => {
    const request = { MerchantBizId: record.businessId, TransactionId: transactionId };
    const outcome = await client.checkResult<DocType | undefined>(request, { ...options, docType: record.docType });
    switch (outcome.kind) {
      case 'aborted':
        return outcome;
      case 'error':
        return { kind: 'error', record, explanation: outcome.explanation };
      case 'refused':
        return { kind: 'error', record, explanation: refusedRequest };
      case 'unfinished':
        return { kind: 'unfinished', record, isExpired: Date.now() > record.startedAt + lifetimeMs };
      case 'passed':
      case 'failed':
      case 'inconsistent':
        return await decide(record, outcome);
    }
  };

  type Decided = Extract<Awaited<ReturnType<Client['checkResult']>>, { kind: Verdict['kind'] }>;
  const decide = async (record: VerificationRecord, outcome: Decided): Promise<VerificationResult> => {
    const { response } = outcome;
    const verdict: Verdict = {
      kind: outcome.kind,
      subCode: response.result?.subCode?.code,
      requestId: response.requestId,
      decidedAt: Date.now(),
    };
    const isFirst = await store.setVerdict(record.businessId, verdict);
    const stored = isFirst ? verdict : ((await store.findByBusinessId(record.businessId))?.verdict ?? verdict);
    const result = { ...stored, record: { ...record, verdict: stored }, response };
    if (isFirst) await onVerdict?.(result);
    return result;
  };

  return {
    store,
    start,
    async result(businessId, options) {
      const record = await store.findByBusinessId(businessId);
      if (!record) return { kind: 'not-found' };
      if (record.verdict) return { ...record.verdict, record, response: undefined };
      if (record.transactionId === undefined) return { kind: 'lost', record };
      return await ask(record, record.transactionId, options);
    },
  };
}

/** True if nothing was started, so that the same business id can be used again. */
function hasStartedNothing(outcome: RequestRefused | CallFailed | CallAborted): boolean {
  switch (outcome.kind) {
    case 'refused':
      return true;
    case 'aborted':
      return outcome.attempts === 0;
    case 'error':
      // Without a response, it is unknown whether the service has started a verification.
      return outcome.explanation.code !== undefined && outcome.explanation.kind !== 'service';
  }
}

/** Only happens for a business id that `start` would refuse. */
const refusedRequest: Explanation = {
  kind: 'parameter',
  who: 'caller',
  retryable: false,
  safeToRepeat: true,
  advice: 'The stored identifiers are not those of a verification that was started here.',
};
