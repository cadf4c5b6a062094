import { limits } from '@idv-protocol/types';

const minute = 60_000;
/** How long the user has to finish. */
export const lifetime = limits.transactionLifetime.value * minute;
/** How long a result is kept. */
export const retention = limits.resultRetention.value * 24 * 60 * minute;
/** How long the address of a video is good. */
export const videoLifetime = limits.docVideoUrlLifetime.value * minute;

export type Parameters = Readonly<Record<string, string>>;

/** What happened, in words, and when. */
export interface TimelineEvent {
  readonly at: number;
  readonly what: string;
}

/** One attempt to reach the address of a callback. */
export interface CallbackAttempt {
  readonly at: number;
  /** Where it really went, without what it says. */
  readonly to: string;
  readonly query: Parameters;
  /** The HTTP status of the answer, or why there was none. */
  readonly outcome: string;
}

/** A verification from Initialize on. */
export interface Transaction {
  readonly id: string;
  /** The access key that started it; nobody else sees it. Empty where signatures are waived. */
  readonly owner: string;
  /** What Initialize was sent, images left out. */
  readonly request: Parameters;
  readonly createdAt: number;
  /** The id of the scenario, once it is chosen. */
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
  // A page that is loaded again and again must not fill the memory.
  return { ...transaction, events: [...transaction.events.slice(-99), { at, what }] };
}

/** The user's part is over; a verification ends once. */
export function finished(transaction: Transaction, scenario: string, now: number): Transaction | undefined {
  if (phaseOf(transaction, now) !== 'open') return undefined;
  return withEvent({ ...transaction, scenario, finishedAt: now }, now, `The user finished. The outcome is ${scenario}.`);
}

export function withAttempt(transaction: Transaction, attempt: CallbackAttempt): Transaction {
  const attempts = [...transaction.attempts.slice(-99), attempt];
  return withEvent({ ...transaction, attempts }, attempt.at, `Callback: ${attempt.outcome}.`);
}
