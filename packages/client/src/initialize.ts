import { operations, returnCodes } from '@idv-protocol/types';
import {
  decodeInitialize,
  explainError,
  validateInitializeRequest,
  type Explanation,
  type InitializeRequest,
  type InitializeResponseDecoded,
} from '@idv-protocol/validators';
import type { CallOptions, ClientSettings } from './client.ts';
import { exchange, type Exchange } from './exchange.ts';
import type { InitializeOutcome, VerificationStarted } from './outcomes.ts';

const operation = { ...operations.initialize, id: 'initialize' } as const;

interface Started {
  readonly response: InitializeResponseDecoded;
  readonly transactionId: string;
}

/** Checks, sends and reads one `Initialize`. */
export async function initialize(
  settings: ClientSettings,
  request: InitializeRequest,
  { signal }: CallOptions,
): Promise<InitializeOutcome> {
  const given: Exchange<Started, VerificationStarted> = {
    operation,
    repeats: settings.retry.initialize ?? 'never',
    checked: validateInitializeRequest(request),
    read,
    toOutcome: ({ response, transactionId }, answered) => ({
      kind: 'started',
      transactionId,
      transactionUrl: response.result?.transactionUrl,
      response,
      ...answered,
    }),
  };
  return await exchange(settings, given, signal);
}

const read: Exchange<Started, VerificationStarted>['read'] = (answer) => {
  const decoded = decodeInitialize(answer);
  if (!decoded.ok || decoded.value.code !== returnCodes.Success.code)
    return { explanation: explainError(answer, { operation: operation.id }) };
  const { value: response, notices } = decoded;
  const transactionId = response.result?.transactionId;
  return transactionId ? { read: { answer: { response, transactionId }, notices } } : { explanation: withoutId(response) };
};

/** The error for a response without a TransactionId. Nobody can get the result of that verification. */
function withoutId({ requestId }: InitializeResponseDecoded): Explanation {
  return {
    kind: 'unreadable',
    who: 'provider',
    retryable: false,
    safeToRepeat: false,
    advice: 'The response says that the call succeeded, but has no TransactionId. Report it with the request id.',
    ...(requestId !== undefined && { requestId }),
  };
}
