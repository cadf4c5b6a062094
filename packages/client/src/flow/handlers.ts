import type { CallbackQuery } from '@idv-protocol/types';
import { parseCallback, type Explanation } from '@idv-protocol/validators';
import type { VerificationRecord } from './record.ts';
import type { StartOutcome, StartRequest, Verification, VerificationResult } from './verification.ts';

/** Answers a web request, with the types of `fetch`. */
export type Handler = (request: Request) => Promise<Response>;

export interface HandlerOptions {
  /**
   * Builds the request of `Initialize` for the signed-in user. Take from the browser only what must come from it, such as
   * `MetaInfo`. If it returns undefined, the handler responds with 403.
   */
  readonly toRequest: (request: Request) => Promise<StartRequest | undefined>;
  /** Returns the business id that belongs to the session of this request. If it returns undefined, the handler responds with 403. */
  readonly toBusinessId: (request: Request) => Promise<string | undefined>;
}

export interface Handlers {
  /** Starts a verification. Responds with `{ state, transactionId, transactionUrl }` for the browser or the app of the user. */
  readonly start: Handler;
  /** Returns the state of the session's verification as `{ state }`, for a page that waits. */
  readonly status: Handler;
  /** Receives the callbacks of the service. Responds once the result is stored. */
  readonly callback: Handler;
}

/**
 * Creates the three web handlers of a verification. They never use a verdict from the browser: `status` and `callback` get it from the
 * service. No response contains personal data.
 *
 * @example
 * const { callback } = createHandlers(verification, { toRequest, toBusinessId });
 * app.get('/idv/callback', (context) => callback(context.req.raw)); // Hono
 */
export function createHandlers(verification: Verification, { toRequest, toBusinessId }: HandlerOptions): Handlers {
  return {
    async start(request) {
      const given = await toRequest(request);
      return given
        ? startAnswer(await verification.start(given, { signal: request.signal }))
        : answer(403, { state: 'forbidden' });
    },
    async status(request) {
      const businessId = await toBusinessId(request);
      if (businessId === undefined) return answer(403, { state: 'forbidden' });
      return statusAnswer(await verification.result(businessId, { signal: request.signal }));
    },
    callback: (request) => onCallback(verification, request),
  };
}

/**
 * Receives one callback: checks its token, then gets the result from the service once. A repeated or late callback changes
 * nothing. Responds with 200 if the result is stored or the user hasn't finished, with 403 if the token is wrong, and with 503
 * if the service or the store is not available. Rejects if the store or `onVerdict` rejects while the result is stored.
 */
export async function onCallback(verification: Verification, request: Request): Promise<Response> {
  let record: VerificationRecord | undefined;
  let isStoreDown = false;
  const parsed = await parseCallback(request.url, {
    token: async (transactionId) => {
      try {
        record = await verification.store.findByTransactionId(transactionId);
      } catch {
        isStoreDown = true;
      }
      return record?.callbackToken;
    },
  });
  if (isStoreDown) return answer(503, { state: 'later' });
  const isGenuine = parsed.ok || parsed.issues.every(({ at }) => unused.some((name) => name === at));
  if (!isGenuine || !record) return answer(403, { state: 'forbidden' });
  const { kind } = await verification.result(record.businessId);
  return kind === 'error' || kind === 'aborted' ? answer(503, { state: 'later' }) : answer(200, { state: 'received' });
}

/** The fields of a callback that don't matter, because only `CheckResult` says how the verification ended. */
const unused: readonly (keyof CallbackQuery)[] = ['passed', 'subcode', 'subCode'];

function startAnswer(outcome: StartOutcome): Response {
  switch (outcome.kind) {
    case 'started':
      return answer(201, {
        state: 'started',
        transactionId: outcome.transactionId,
        ...(outcome.transactionUrl !== undefined && { transactionUrl: outcome.transactionUrl }),
      });
    case 'exists':
      return answer(409, { state: 'exists' });
    case 'refused':
      // The mistake may be the browser's or the server's, so the details are only for your log.
      return answer(400, { state: 'refused', fields: outcome.issues.map(({ at }) => at) });
    case 'error':
      return answer(statusOf(outcome.explanation), { state: 'error' });
    case 'aborted':
      return answer(499, { state: 'aborted' });
  }
}

function statusAnswer(result: VerificationResult): Response {
  switch (result.kind) {
    case 'passed':
    case 'failed':
      return answer(200, { state: result.kind });
    case 'inconsistent':
      // The user hasn't passed, and a person has to look at the result.
      return answer(200, { state: 'review' });
    case 'unfinished':
      return answer(200, { state: result.isExpired ? 'expired' : 'unfinished' });
    case 'lost':
      return answer(200, { state: 'expired' });
    case 'not-found':
      return answer(404, { state: 'not-found' });
    case 'error':
      return answer(503, { state: 'later' });
    case 'aborted':
      return answer(499, { state: 'aborted' });
  }
}

function statusOf({ retryable, who }: Explanation): number {
  return retryable ? 503 : who === 'user' ? 400 : 502;
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
