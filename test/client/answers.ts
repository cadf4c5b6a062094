import { createClient, httpTransport, type Client, type ClientOptions } from '../../packages/client/src/index.ts';

export interface Sent {
  readonly operation: string;
  readonly body: unknown;
}

/** What the service does next: it responds, or fails as `fetch` does. */
export type Next =
  { readonly status: number; readonly body: unknown; readonly headers?: Record<string, string> } | Error | 'silence';

/** A client with a fake service, which returns the responses of a list and records the requests. */
export function clientOf(
  next: readonly Next[],
  options: Omit<ClientOptions, 'transport'> = {},
): { client: Client; sent: Sent[] } {
  const [left, sent] = [[...next], new Array<Sent>()];
  const transport = httpTransport({
    url: 'http://service.example/',
    fetch: async (request) => {
      sent.push({ operation: new URL(request.url).pathname.slice(1), body: await request.json() });
      const answer = left.shift();
      if (answer === undefined) throw new Error('Nothing more was expected to be sent.');
      if (answer instanceof Error) throw answer;
      if (answer === 'silence') return await new Promise<Response>(() => undefined);
      const { status, body, headers = {} } = answer;
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
    },
  });
  return { client: createClient({ transport, ...options }), sent };
}

export const ok = (body: object): Next => ({ status: 200, body });
export const started = ok({
  RequestId: 'R-1',
  Code: 'Success',
  Message: 'success',
  Result: { TransactionId: 'hk-1', TransactionUrl: 'https://verify.example/hk-1' },
});
export const ended = (passed: 'Y' | 'N', subCode: string): Next =>
  ok({ RequestId: 'R-2', Code: 'Success', Message: 'success', Result: { Passed: passed, SubCode: subCode } });
export const unfinished = ok({ RequestId: 'R-3', Code: 'ProcessNotCompleted', Message: 'Not yet.' });
export const throttled = { status: 403, body: { RequestId: 'R-4', Code: 'Throttling.Api', Message: 'Blocked.' } };
export const broken = { status: 500, body: { RequestId: 'R-5', Code: 'InternalError', Message: 'Oops.' } };
export const proxy: Next = { status: 502, body: '<html>502</html>' };
export const refusedConnection = new TypeError('fetch failed', {
  cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
});
