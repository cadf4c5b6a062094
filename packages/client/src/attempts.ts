import type { Explanation } from '@idv-protocol/validators';
import { askedWaitMs } from './asked-wait.ts';
import type { CallObserver } from './observer.ts';
import { nextDelay, type RetryPolicy } from './retry-policy.ts';
import type { Call, Transport } from './transport.ts';

/** The result of a call, after all attempts. */
export type Attempted<T> =
  | { readonly kind: 'answered'; readonly read: T; readonly attempts: number }
  | { readonly kind: 'error'; readonly explanation: Explanation; readonly attempts: number }
  | { readonly kind: 'aborted'; readonly attempts: number };

/** A decoded response: its value, or the explanation of its error. */
export type Reading<T> = { readonly read: T } | { readonly explanation: Explanation };

export interface Attempts<T> {
  readonly transport: Transport;
  readonly call: Call;
  readonly policy: RetryPolicy;
  readonly signal: AbortSignal | undefined;
  readonly observer: CallObserver;
  readonly read: (answer: unknown) => Reading<T>;
  readonly explain: (error: unknown) => Explanation;
}

/** Sends a call until it succeeds, can't be repeated, or is aborted. Never throws. */
export async function attempt<T>(given: Attempts<T>): Promise<Attempted<T>> {
  for (let attempts = 1; ; attempts++) {
    if (given.signal?.aborted) return { kind: 'aborted', attempts: attempts - 1 };
    const startedAt = performance.now();
    const { reading, waitMs } = await sendOnce(given);
    const durationMs = performance.now() - startedAt;
    if (!('explanation' in reading)) {
      given.observer.attemptEnded?.({ attempt: attempts, durationMs });
      return { kind: 'answered', read: reading.read, attempts };
    }
    if (given.signal?.aborted) {
      given.observer.attemptEnded?.({ attempt: attempts, durationMs });
      return { kind: 'aborted', attempts };
    }
    const { explanation } = reading;
    const retryInMs = nextDelay(given.policy, explanation, attempts, { askedMs: waitMs, random: Math.random() });
    given.observer.attemptEnded?.({
      attempt: attempts,
      durationMs,
      error: explanation.kind,
      ...(retryInMs !== undefined && { retryInMs }),
    });
    if (retryInMs === undefined) return { kind: 'error', explanation, attempts };
    await pause(retryInMs, given.signal);
  }
}

interface Sent<T> {
  readonly reading: Reading<T>;
  /** How long the response asks to wait. */
  readonly waitMs: number | undefined;
}

async function sendOnce<T>({ transport, call, signal, read, explain }: Attempts<T>): Promise<Sent<T>> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(new DOMException('The attempt took too long.', 'TimeoutError')), call.timeoutMs);
  const both = signal ? AbortSignal.any([signal, timeout.signal]) : timeout.signal;
  try {
    const answer = await unlessAborted(transport.send(call, both), both);
    return { reading: read(answer), waitMs: askedWaitMs(answer, Date.now()) };
  } catch (error) {
    return { reading: { explanation: explain(error) }, waitMs: askedWaitMs(error, Date.now()) };
  } finally {
    clearTimeout(timer);
  }
}

/** Stops waiting after an abort, because some transports can't cancel a call. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return await new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
