import { limits } from '@idv-protocol/types';

const minute = 60_000;
/** How long the user has to finish. */
export const lifetime = limits.transactionLifetime.value * minute;
/** How long a result is kept. */
export const retention = limits.resultRetention.value * 24 * 60 * minute;
/** How long the address of a video is valid. */
export const videoLifetime = limits.docVideoUrlLifetime.value * minute;

export type Parameters = Readonly<Record<string, string>>;

/** What happened, in words, and when. */
export interface TimelineEvent {
  readonly at: number;
  readonly what: string;
}

/** One attempt to send a callback. */
export interface CallbackAttempt {
  readonly at: number;
  /** The address that it was sent to, without the query. */
  readonly to: string;
  readonly query: Parameters;
  /** The HTTP status of the response, or why there was none. */
  readonly outcome: string;
}

/** A verification, created by Initialize. */
export interface Transaction {
  readonly id: string;
  /** The access key that started it; other keys can't see it. Empty if signatures are not checked. */
  readonly owner: string;
  /** The parameters of Initialize, without images. */
  readonly request: Parameters;
  readonly createdAt: number;
  /** The id of the chosen scenario, if one is chosen. */
  readonly scenario: string | undefined;
  readonly finishedAt: number | undefined;
  /** When CheckResult first returned the result. */
  readonly readAt: number | undefined;
  readonly events: readonly TimelineEvent[];
  readonly attempts: readonly CallbackAttempt[];
}

/** open: the user may finish it. expired: the user didn't in time. deleted: its result is no longer kept. */
export type Phase = 'open' | 'finished' | 'expired' | 'deleted';

export function phaseOf({ createdAt, finishedAt }: Transaction, now: number): Phase {
  if (now - (finishedAt ?? createdAt) >= retention) return 'deleted';
  if (finishedAt !== undefined) return 'finished';
  return now - createdAt >= lifetime ? 'expired' : 'open';
}

export function started(id: string, owner: string, request: Parameters, now: number): Transaction {
  const events = [{ at: now, what: 'Initialize started the verification.' }];
  const open = { scenario: undefined, finishedAt: undefined, readAt: undefined };
  return { id, owner, request, createdAt: now, ...open, events, attempts: [] };
}

export function withEvent(transaction: Transaction, at: number, what: string): Transaction {
  // The number of events is limited, so that reloading a page doesn't fill the memory.
  return { ...transaction, events: [...transaction.events.slice(-99), { at, what }] };
}

/** Ends the user's part. Undefined if it has already ended. */
export function finished(transaction: Transaction, scenario: string, now: number): Transaction | undefined {
  if (phaseOf(transaction, now) !== 'open') return undefined;
  return withEvent({ ...transaction, scenario, finishedAt: now }, now, `The user finished. The outcome is ${scenario}.`);
}

export function withAttempt(transaction: Transaction, attempt: CallbackAttempt): Transaction {
  const attempts = [...transaction.attempts.slice(-99), attempt];
  return withEvent({ ...transaction, attempts }, attempt.at, `Callback: ${attempt.outcome}.`);
}
