import { findCommonError, findReturnCode } from '@idv-protocol/types';

/** What is answered, before it becomes a response of HTTP. */
export interface Reply {
  readonly status: number;
  readonly body: object;
}

/** Where no source states the status of a code. */
const assumedStatus = 400;

/** The body of a failed call, with the status that belongs to its code. */
export function failed(requestId: string, code: string, message?: string): Reply {
  const row = findReturnCode(code) ?? findCommonError(code);
  const { means = 'The call failed.', status = assumedStatus } = row ?? {};
  return { status, body: { RequestId: requestId, Code: code, Message: message ?? means, HostId: 'idv-sandbox' } };
}
