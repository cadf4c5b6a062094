import type { ErrorKind, IssueCode } from '@idv-protocol/validators';

/**
 * Receives the events of calls, for logs, metrics and traces. No event contains personal or secret values. Errors that an observer
 * throws are ignored.
 */
export interface Observer {
  /** A call begins. The returned object receives the later events of that call. */
  callStarted(call: CallStarted): CallObserver;
}

export interface CallObserver {
  attemptEnded?(attempt: AttemptEnded): void;
  callEnded?(call: CallEnded): void;
}

export interface CallStarted {
  readonly operation: string;
}

export interface AttemptEnded {
  /** Counts from 1. */
  readonly attempt: number;
  readonly durationMs: number;
  /** Undefined if the attempt succeeded or was aborted. */
  readonly error?: ErrorKind;
  /** The pause before the next attempt, in milliseconds; undefined if there is no next attempt. */
  readonly retryInMs?: number;
}

export interface CallEnded {
  readonly operation: string;
  /** The `kind` of the outcome that the client returns. */
  readonly outcome: string;
  readonly attempts: number;
  /** Includes all attempts and pauses. */
  readonly durationMs: number;
  readonly error?: ErrorKind;
  /** The return code. */
  readonly code?: string;
  readonly status?: number;
  readonly requestId?: string;
  /** The sub code: why a verification passed or failed. */
  readonly subCode?: string;
  readonly notices: readonly IssueCode[];
}

/** Combines several observers into one. */
export function toAll(observers: readonly Observer[]): Observer {
  return {
    callStarted(call) {
      const calls = observers.flatMap((observer) => quietly(() => observer.callStarted(call)) ?? []);
      return {
        attemptEnded: (event) => calls.forEach((each) => quietly(() => each.attemptEnded?.(event))),
        callEnded: (event) => calls.forEach((each) => quietly(() => each.callEnded?.(event))),
      };
    },
  };
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * Writes one line for each call.
 *
 * @param write Receives the line, for example `(line) => logger.info(line)`.
 * @example
 * const client = createClient({ transport, observers: [logObserver((line) => console.log(JSON.stringify(line)))] });
 */
export function logObserver(write: (line: CallEnded & { readonly event: 'idv.call' }) => void): Observer {
  return { callStarted: () => ({ callEnded: (call) => write({ event: 'idv.call', ...call }) }) };
}
