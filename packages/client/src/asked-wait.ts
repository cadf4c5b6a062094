/**
 * How long a response asks to wait before the next call, in milliseconds; undefined if it doesn't. Gateways ask with the header
 * `retry-after`, in seconds or as a date. Alibaba Cloud's library reads its own header into `retryAfter`, in milliseconds.
 */
export function askedWaitMs(answer: unknown, now: number): number | undefined {
  const { retryAfter, headers } = Object(answer);
  if (isWait(retryAfter)) return retryAfter;
  const asked: unknown = Object(headers)['retry-after'];
  if (typeof asked !== 'string' || asked === '') return undefined;
  const ms = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return isWait(ms) ? ms : undefined;
}

function isWait(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}
