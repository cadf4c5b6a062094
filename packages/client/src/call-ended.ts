import type { Explanation, IssueCode } from '@idv-protocol/validators';
import type { CallEnded } from './observer.ts';

/** The parts of an outcome that observers may receive. */
export interface Ended {
  readonly kind: string;
  readonly attempts?: number;
  readonly notices?: readonly { readonly code: IssueCode }[];
  readonly explanation?: Explanation;
  readonly response?: { readonly code?: string | undefined; readonly requestId?: string | undefined };
  readonly reason?: { readonly code: string } | undefined;
}

/** The event for observers, without anything personal or secret. */
export function endOf(operation: string, outcome: Ended, durationMs: number): CallEnded {
  return {
    operation,
    outcome: outcome.kind,
    attempts: outcome.attempts ?? 0,
    durationMs,
    notices: outcome.notices?.map(({ code }) => code) ?? [],
    ...(outcome.explanation ? explained(outcome.explanation) : answered(outcome)),
  };
}

function answered({ response, reason }: Ended): Partial<CallEnded> {
  return given({ code: response?.code, requestId: response?.requestId, subCode: reason?.code });
}

function explained({ kind: error, code, status, requestId }: Explanation): Partial<CallEnded> {
  return { error, ...(status !== undefined && { status }), ...given({ code, requestId }) };
}

/** Without keys whose value is undefined. */
function given<K extends string>(texts: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> {
  const there: Partial<Record<K, string>> = {};
  for (const key in texts) {
    const text = texts[key];
    if (text !== undefined) there[key] = text;
  }
  return there;
}
