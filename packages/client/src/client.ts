import { service } from '@idv-protocol/types';
import type { CheckResultRequest, DocType, InitializeRequest } from '@idv-protocol/validators';
import { checkResult } from './check-result.ts';
import { initialize } from './initialize.ts';
import { toAll, type Observer } from './observer.ts';
import type { CheckOutcome, DocTypesOf, InitializeOutcome } from './outcomes.ts';
import type { RetryOptions } from './retry-policy.ts';
import type { Transport } from './transport.ts';

export interface ClientOptions {
  /** How calls are sent: `alibabaTransport`, `httpTransport`, or your own. */
  readonly transport: Transport;
  /** How long one attempt may take, in milliseconds. Default 10 000. */
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Receive the events of calls, for logs and traces. */
  readonly observers?: readonly Observer[] | undefined;
}

export interface CallOptions {
  /** Aborts the call. A call that was sent may still take effect. */
  readonly signal?: AbortSignal | undefined;
}

export interface Client {
  /**
   * Starts a verification. The request is checked before it is sent. Never throws, and never sends a second time unless
   * `retry.initialize` allows it: that could start a second verification.
   */
  initialize(request: InitializeRequest, options?: CallOptions): Promise<InitializeOutcome>;
  /**
   * Gets the result of a verification. Never throws. It is safe to repeat, and the client retries it after temporary errors.
   *
   * @param options `docType` is the document that was requested, which decides the fields of the result.
   */
  checkResult<D extends DocType | undefined = undefined>(
    request: CheckResultRequest,
    options?: CallOptions & { readonly docType?: D | undefined },
  ): Promise<CheckOutcome<DocTypesOf<D>>>;
}

/** What the calls of one client share. */
export interface ClientSettings {
  readonly transport: Transport;
  readonly version: string;
  readonly timeoutMs: number;
  readonly retry: RetryOptions;
  readonly observer: Observer;
}

/**
 * Creates a client of the service. It checks requests before it sends them, retries calls if that is safe, decodes the responses, and
 * returns every outcome as a value. Errors of the service or the network are never thrown.
 *
 * @example
 * const client = createClient({ transport: httpTransport({ url: 'http://127.0.0.1:4010' }) });
 * const outcome = await client.checkResult({ MerchantBizId: 'order1', TransactionId: 'hk-1' });
 * if (outcome.kind === 'passed') console.log(outcome.response.result?.extIdInfo?.ocrIdInfo?.name);
 */
export function createClient({ transport, timeoutMs = 10_000, retry = {}, observers = [] }: ClientOptions): Client {
  const settings: ClientSettings = { transport, version: service.api.version, timeoutMs, retry, observer: toAll(observers) };
  return {
    initialize: (request, options = {}) => initialize(settings, request, options),
    checkResult: (request, options = {}) => checkResult(settings, request, options),
  };
}
