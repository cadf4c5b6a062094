import { phaseOf, type Parameters, type Transaction } from '../domain/transaction.ts';
import { redact } from '@idv-protocol/validators';

/** A transaction for the console and the control API. Personal data is masked unless `isUnmasked`. */
export function shown(transaction: Transaction, now: number, isUnmasked: boolean) {
  const { id, request, scenario, createdAt, finishedAt, events, attempts } = transaction;
  return {
    id,
    phase: phaseOf(transaction, now),
    scenario: scenario ?? null,
    createdAt: new Date(createdAt).toISOString(),
    finishedAt: finishedAt === undefined ? null : new Date(finishedAt).toISOString(),
    request: isUnmasked ? request : masked(request),
    events: events.map(({ at, what }) => ({ at: new Date(at).toISOString(), what })),
    callbacks: attempts.map(({ at, to, query, outcome }) => ({
      at: new Date(at).toISOString(),
      to: isUnmasked ? to : to.replace(/^(\w+:\/\/[^/]*).*/, '$1/…'),
      query: isUnmasked ? query : masked(query),
      outcome,
    })),
  };
}

export type ShownTransaction = ReturnType<typeof shown>;

/** Masks values, but keeps names, which show what was sent. */
export function masked(parameters: Parameters): Record<string, unknown> {
  return { ...Object(redact(parameters)) };
}
