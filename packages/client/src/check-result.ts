import { operations } from '@idv-protocol/types';
import {
  decodeCheckResult,
  explainError,
  outcomeOf,
  validateCheckResultRequest,
  type CheckResultOutcome,
  type CheckResultRequest,
  type CheckResultResponseDecoded,
  type DocType,
} from '@idv-protocol/validators';
import type { CallOptions, ClientSettings } from './client.ts';
import { exchange, type Exchange } from './exchange.ts';
import type { CheckOutcome, DocTypesOf, ResultRead } from './outcomes.ts';

const operation = { ...operations['check-result'], id: 'check-result' } as const;

interface Checked<D extends DocType> {
  readonly outcome: Exclude<CheckResultOutcome, { kind: 'error' }>;
  readonly response: CheckResultResponseDecoded<D>;
}

/** Checks, sends and reads one `CheckResult`. */
export async function checkResult<D extends DocType | undefined>(
  settings: ClientSettings,
  request: CheckResultRequest,
  { signal, docType }: CallOptions & { readonly docType?: D | undefined },
): Promise<CheckOutcome<DocTypesOf<D>>> {
  const given: Exchange<Checked<DocTypesOf<D>>, ResultRead<DocTypesOf<D>>> = {
    operation,
    // CheckResult changes nothing, so only the error decides whether to retry.
    repeats: 'when-safe',
    checked: validateCheckResultRequest(request),
    read: (answer) => {
      const decoded = decodeCheckResult<D>(answer, docType === undefined ? {} : { docType });
      const outcome = outcomeOf(decoded);
      if (!decoded.ok || outcome.kind === 'error') return { explanation: explainError(answer, { operation: operation.id }) };
      return { read: { answer: { outcome, response: decoded.value }, notices: decoded.notices } };
    },
    toOutcome: ({ outcome, response }, answered) => ({ ...outcome, ...answered, response }),
    // Some transports throw when the service answers that the user hasn't finished.
    fromFailed: ({ explanation, attempts, notices }) => {
      const { kind, code, requestId } = explanation;
      if (kind !== 'not-finished') return undefined;
      return { kind: 'unfinished', explanation, attempts, notices, response: { code, requestId } };
    },
  };
  return await exchange(settings, given, signal);
}
