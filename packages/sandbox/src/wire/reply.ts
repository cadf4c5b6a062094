import { findCommonError, findReturnCode } from '@idv-protocol/types';

/** A reply to a call, before it becomes an HTTP response. */
export interface Reply {
  readonly status: number;
  readonly body: object;
}

/** Used for codes whose HTTP status no source states. */
const assumedStatus = 400;

/** The reply to a failed call, with the HTTP status of its code. */
export function failed(requestId: string, code: string, message?: string): Reply {
  const row = findReturnCode(code) ?? findCommonError(code);
  const { means = 'The call failed.', status = assumedStatus } = row ?? {};
  return { status, body: { RequestId: requestId, Code: code, Message: message ?? means, HostId: 'idv-sandbox' } };
}
