import { explainError, type Explanation, type Notice, type Result } from '@idv-protocol/validators';
import { attempt, type Reading } from './attempts.ts';
import { endOf, type Ended } from './call-ended.ts';
import type { ClientSettings } from './client.ts';
import type { CallObserver } from './observer.ts';
import type { Answered, CallAborted, CallFailed, RequestRefused } from './outcomes.ts';
import { parametersOf } from './parameters.ts';
import type { RetryPolicy } from './retry-policy.ts';

/** The parts of a call that differ between operations. */
export interface Exchange<Answer, Outcome> {
  readonly operation: {
    readonly id: 'initialize' | 'check-result';
    readonly name: string;
    readonly formParameters: readonly string[];
  };
  readonly repeats: RetryPolicy['repeats'];
  /** The checked request. */
  readonly checked: Result<object>;
  readonly read: (answer: unknown) => Reading<{ readonly answer: Answer; readonly notices: readonly Notice[] }>;
  readonly toOutcome: (answer: Answer, answered: Answered) => Outcome;
  /** The outcome of a call that looks as if it failed, but didn't. */
  readonly fromFailed?: (failed: CallFailed) => Outcome | undefined;
}

type Failed = RequestRefused | CallFailed | CallAborted;

/** Sends a checked request, decodes the response, and notifies every observer. Never throws. */
export async function exchange<Answer, Outcome extends Ended>(
  settings: ClientSettings,
  given: Exchange<Answer, Outcome>,
  signal: AbortSignal | undefined,
): Promise<Outcome | Failed> {
  const startedAt = performance.now();
  const { name } = given.operation;
  const observer = settings.observer.callStarted({ operation: name });
  const outcome = await send(settings, given, signal, observer);
  observer.callEnded?.(endOf(name, outcome, performance.now() - startedAt));
  return outcome;
}

async function send<Answer, Outcome>(
  { transport, version, timeoutMs, retry }: ClientSettings,
  { operation, repeats, checked, read, toOutcome, fromFailed }: Exchange<Answer, Outcome>,
  signal: AbortSignal | undefined,
  observer: CallObserver,
): Promise<Outcome | Failed> {
  if (!checked.ok) return { kind: 'refused', issues: checked.issues, notices: checked.notices };
  const attempted = await attempt({
    transport,
    call: { operation: operation.name, version, timeoutMs, ...parametersOf(checked.value, operation.formParameters) },
    policy: { maxAttempts: retry.maxAttempts ?? 3, maxDelayMs: retry.maxDelayMs ?? 20_000, repeats },
    signal,
    observer,
    read,
    explain: (error): Explanation => explainError(error, { operation: operation.id }),
  });
  const { attempts } = attempted;
  switch (attempted.kind) {
    case 'aborted':
      return { kind: 'aborted', attempts };
    case 'error': {
      const failed: CallFailed = { kind: 'error', explanation: attempted.explanation, attempts, notices: checked.notices };
      return fromFailed?.(failed) ?? failed;
    }
    case 'answered': {
      const { answer, notices } = attempted.read;
      return toOutcome(answer, { attempts, notices: [...checked.notices, ...notices] });
    }
  }
}
