import type { Explanation } from '@idv-protocol/validators';

export interface RetryOptions {
  /** The largest number of attempts, including the first. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** The longest pause between two attempts, in milliseconds. Default 20 000. */
  readonly maxDelayMs?: number | undefined;
  /**
   * Whether `Initialize` may be repeated. A repeated call may start a second verification. `never` is the default. `when-safe` repeats
   * only after errors that start nothing, such as throttling. `always` also repeats after timeouts and broken connections.
   */
  readonly initialize?: 'never' | 'when-safe' | 'always' | undefined;
}

export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly maxDelayMs: number;
  /** Which errors are repeated, by whether repeating is safe. */
  readonly repeats: 'never' | 'when-safe' | 'always';
}

/** The pause if the error doesn't state one, in milliseconds. */
const firstDelayMs = 500;

export interface DelayInput {
  /** How long the response asks to wait, in milliseconds. */
  readonly askedMs: number | undefined;
  /** At least 0, and less than 1. */
  readonly random: number;
}

/**
 * How long to wait before the next attempt, in milliseconds; undefined for no further attempt. The pause doubles each time, with up
 * to half of it added at random, so that many clients don't retry at the same time. It is never shorter than the response asks for:
 * if that is more than the longest pause, there is no further attempt.
 */
export function nextDelay(
  policy: RetryPolicy,
  failed: Explanation,
  attempt: number,
  { askedMs = 0, random }: DelayInput,
): number | undefined {
  if (attempt >= policy.maxAttempts || !isRepeatable(policy, failed) || askedMs > policy.maxDelayMs) return undefined;
  const first = failed.waitSeconds === undefined ? firstDelayMs : failed.waitSeconds * 1000;
  return Math.max(askedMs, Math.min(policy.maxDelayMs, Math.round(first * 2 ** (attempt - 1) * (1 + random / 2))));
}

/** An unfinished verification waits for the user, so an immediate retry doesn't help. */
function isRepeatable({ repeats }: RetryPolicy, { retryable, safeToRepeat, kind }: Explanation): boolean {
  if (!retryable || kind === 'not-finished') return false;
  return repeats === 'always' || (repeats === 'when-safe' && safeToRepeat);
}
