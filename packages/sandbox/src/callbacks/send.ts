import type { Scenario } from '@idv-protocol/types/scenarios';
import type { CallbackAttempt, Parameters, Transaction } from '../domain/transaction.ts';
import type { CallbackMode } from '../faults/faults.ts';
import { callbackQuery, forgedQuery } from './message.ts';
import { targetOf, type Targets } from './target.ts';

export interface Sender {
  readonly targets: Targets;
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

/** Sends the callbacks of a transaction that has ended. Yields each attempt, so that it can be recorded. */
export async function* sendCallbacks(
  transaction: Transaction,
  scenario: Scenario,
  mode: CallbackMode,
  sender: Sender,
): AsyncGenerator<CallbackAttempt> {
  const callbackUrl = transaction.request['CallbackUrl'];
  const query = callbackQuery(transaction, scenario);
  if (callbackUrl === undefined || !query || mode === 'never') return;
  if (mode === 'late') await sender.wait(10_000);
  if (mode === 'forged') yield await attempt(callbackUrl, forgedQuery(transaction), sender);
  yield await attempt(callbackUrl, query, sender);
  if (mode === 'twice') yield await attempt(callbackUrl, query, sender);
}

async function attempt(callbackUrl: string, query: Parameters, { targets, fetch, now }: Sender): Promise<CallbackAttempt> {
  const target = targetOf(callbackUrl, query, targets);
  const at = now();
  if (!target.ok) return { at, to: '', query, outcome: target.why };
  const to = `${target.url.origin}${target.url.pathname}`;
  try {
    // A redirect could lead anywhere, so it is recorded and not followed.
    const response = await fetch(target.url, { method: 'GET', redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return { at, to, query, outcome: `status ${response.status}` };
  } catch (error) {
    return { at, to, query, outcome: `no response (${reasonOf(error)})` };
  }
}

/** Why there was no response, in one word. For most failures, `fetch` has the reason in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
