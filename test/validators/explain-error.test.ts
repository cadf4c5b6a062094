import { describe, expect, test } from 'vitest';
import { explainError, type ErrorKind, type Explanation } from '../../packages/validators/generated/index.mjs';
import * as errors from '../../packages/validators/generated/parts/errors.mjs';

/** An error of a client. Its message contains personal values. */
function thrown(facts: object): Error {
  return Object.assign(new Error('POST https://host/?CallbackToken=s3cret&MerchantUserId=u-4711'), facts);
}

interface Row {
  readonly what: string;
  readonly error: unknown;
  readonly is: Partial<Explanation> & { readonly kind: ErrorKind };
}

const body = { RequestId: 'R-1', Code: 'Throttling.Api', Message: 'API request is blocked due to throttling.', HostId: 'h' };
const throttled = {
  kind: 'throttling',
  code: 'Throttling.Api',
  requestId: 'R-1',
  who: 'caller',
  retryable: true,
  waitSeconds: 1,
} as const;

const rows: readonly Row[] = [
  { what: 'a body', error: body, is: throttled },
  { what: 'a body as text', error: JSON.stringify(body), is: throttled },
  { what: 'a body as bytes', error: new TextEncoder().encode(JSON.stringify(body)), is: throttled },
  { what: 'a body in the names of the SDK', error: { requestId: 'R-1', code: 'Throttling.Api' }, is: throttled },
  {
    what: 'an error of openapi-core',
    error: thrown({ name: 'ThrottlingError', code: 'Throttling.Api', statusCode: 403, data: body }),
    is: { ...throttled, status: 403 },
  },
  {
    what: 'an error of pop-core',
    error: thrown({ name: 'NoPermissionError', code: 'NoPermission', data: { RequestId: 'R-2', Code: 'NoPermission' } }),
    is: { kind: 'permission', who: 'account-owner', code: 'NoPermission', requestId: 'R-2', retryable: false },
  },
  {
    what: 'an error of axios',
    error: thrown({ code: 'ERR_BAD_REQUEST', response: { status: 400, data: { Code: 'MissingParameter' } } }),
    is: { kind: 'parameter', code: 'MissingParameter', status: 400 },
  },
  {
    what: 'an error of axios with a body in the names of the SDK',
    error: thrown({ code: 'ERR_BAD_REQUEST', response: { status: 400, data: { code: 'MissingParameter', requestId: 'R-3' } } }),
    is: { kind: 'parameter', code: 'MissingParameter', status: 400, requestId: 'R-3' },
  },
  {
    what: 'a 200 with a code',
    error: { statusCode: 200, headers: {}, body: { Code: 'InvalidParameter' } },
    is: { kind: 'parameter', code: 'InvalidParameter', status: 200 },
  },
  {
    what: 'a verification that is not finished',
    error: { Code: 'ProcessNotCompleted', Result: null },
    is: { kind: 'not-finished', who: 'user', retryable: true },
  },
  { what: 'an account that is not activated', error: { Code: 'Forbidden.AccountAccessDenied' }, is: { kind: 'account' } },
  { what: 'a wrong signature', error: { Code: 'SignatureDoesNotMatch' }, is: { kind: 'credentials', retryable: false } },
  {
    what: 'an unlisted code with a known prefix',
    error: { Code: 'Throttling.Foo' },
    is: { kind: 'throttling', retryable: true },
  },
  { what: 'an unlisted code with two known prefixes', error: { Code: 'InvalidAccessKeyId.Foo' }, is: { kind: 'credentials' } },
  { what: 'a code without a known prefix', error: { Code: 'Novel' }, is: { kind: 'unknown', code: 'Novel', retryable: false } },
  {
    what: 'a code without a known prefix, with its status',
    error: { statusCode: 503, body: { Code: 'Novel' } },
    is: { kind: 'service' },
  },
  { what: 'a success', error: { Code: 'Success' }, is: { kind: 'unknown', code: 'Success', retryable: false } },
  { what: 'a time-out of the SDK', error: thrown({ name: 'ReadTimeoutError' }), is: { kind: 'network', retryable: true } },
  { what: 'a refused connection', error: thrown({ code: 'ECONNREFUSED' }), is: { kind: 'network' } },
  {
    what: 'a failed fetch',
    error: new TypeError('fetch failed', { cause: { code: 'UND_ERR_CONNECT_TIMEOUT' } }),
    is: { kind: 'network' },
  },
  { what: 'an aborted fetch', error: new DOMException('This operation was aborted', 'AbortError'), is: { kind: 'network' } },
  { what: 'HTML of a proxy', error: '<html>502 Bad Gateway</html>', is: { kind: 'unreadable', retryable: false } },
  { what: 'HTML of a proxy with its status', error: { status: 502, data: '<html>' }, is: { kind: 'service', retryable: true } },
  { what: 'HTML of a gateway', error: { statusCode: 403, body: '<html>' }, is: { kind: 'unreadable', status: 403 } },
  { what: 'JSON of a gateway', error: { statusCode: 401, body: { message: 'No.' } }, is: { kind: 'unreadable', status: 401 } },
  {
    what: 'an error of openapi-core about JSON of a gateway',
    error: thrown({ name: 'ClientError', code: 'undefined', requestId: 'undefined', statusCode: 401, data: { message: 'No.' } }),
    is: { kind: 'unreadable', status: 401 },
  },
  { what: 'a response that is not HTTP', error: thrown({ code: 'HPE_INVALID_CONSTANT' }), is: { kind: 'network' } },
  { what: 'the error of parsing HTML as JSON', error: new SyntaxError('Unexpected token <'), is: { kind: 'unreadable' } },
  ...[undefined, null, 7, '', [], {}, Symbol('x'), () => 1].map((error): Row => {
    const isUnknown = typeof error === 'object' && error !== null && !Array.isArray(error);
    return { what: `a value without an error: ${typeof error}`, error, is: { kind: isUnknown ? 'unknown' : 'unreadable' } };
  }),
];

describe('An error is explained', () => {
  test.each(rows)('$what', ({ error, is }) => {
    expect(explainError(error)).toMatchObject(is);
    expect(JSON.stringify(explainError(error))).not.toMatch(/s3cret|u-4711/);
  });
});

test('if the code does not say whether repeating is safe, it depends on the operation', () => {
  const safe = (error: unknown) => [
    explainError(error, { operation: 'initialize' }).safeToRepeat,
    explainError(error, { operation: 'check-result' }).safeToRepeat,
    explainError(error).safeToRepeat,
  ];
  expect(safe({ Code: 'InternalError' })).toEqual([false, true, false]);
  expect(safe(thrown({ code: 'ECONNRESET' }))).toEqual([false, true, false]);
  expect(safe({ Code: 'Throttling.Api' })).toEqual([true, true, true]);
  expect(safe({ Code: 'Forbidden.ExceptionRepeatedInvoke' })).toEqual([false, false, false]);
});

test('only codes and request ids are shown', () => {
  const explained = explainError({ Code: 'Li Si, H11111112', RequestId: 'Li Si' });
  expect(explained).not.toHaveProperty('code');
  expect(explained).not.toHaveProperty('requestId');
  const missing = explainError({ code: 'undefined', requestId: 'null', statusCode: 401 });
  expect(missing).not.toHaveProperty('code');
  expect(missing).not.toHaveProperty('requestId');
});

test('an error without a code is not blamed on an unknown code', () => {
  const advice = 'The error has no code of the service. Look for its cause in your own program.';
  for (const error of [new TypeError('x is not a function'), {}])
    expect(explainError(error)).toMatchObject({ kind: 'unknown', advice });
  expect(explainError({ Code: 'Novel' }).advice).toMatch(/^The code is not known\./);
});

test('getters that throw, proxies and cycles cause no exception', () => {
  const cycle: Record<string, unknown> = { Code: 'InternalError' };
  cycle['data'] = cycle;
  const getter = {
    get Code(): string {
      throw new Error('Not today');
    },
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(explainError(cycle).kind).toBe('service');
  expect(explainError(getter).kind).toBe('unknown');
  expect(explainError(proxy).kind).toBe('unreadable');
});

test('it can be imported by itself', () => {
  expect(errors.explainError(body)).toEqual(explainError(body));
});
