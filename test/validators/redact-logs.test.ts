import { describe, expect, test } from 'vitest';
import { redact } from '../../packages/validators/generated/index.mjs';

// Values in logs besides the protocol's messages.

/** A person, and data that identifies one. */
const person = {
  name: 'Ines Okafor',
  login: 'inesokafor',
  mail: 'ines.okafor@example.net',
  number: 'K7741203',
  document: 'C01X00T47',
  phone: '4915112345678',
  spacedPhone: '+49 151 1234 5678',
  born: '1961-11-09',
  street: '7 Harbour Road',
  han: '王小明',
  token: 'tok_9f8e7d6c5b4a',
  otp: '730194',
  ip: '198.51.100.23',
} as const;
const traces = [...Object.values(person), 'Ines', 'Okafor', 'ines', '1234 5678', encodeURIComponent(person.han), 'Harbour'];

function redactedText(value: unknown): string {
  const text = JSON.stringify(redact(value)) ?? '';
  try {
    return `${text}\n${decodeURIComponent(text)}`;
  } catch {
    return text;
  }
}

function leaks(value: unknown): string[] {
  const text = redactedText(value);
  return traces.filter((trace) => text.includes(trace));
}

const everything = Object.values(person);

describe('Nothing personal is left in', () => {
  test.each([
    { what: 'keys that are data', make: (one: string) => ({ byUser: { [one]: { passed: 'Y' } }, [one]: 1, [`x ${one}`]: true }) },
    { what: 'keys of JSON text', make: (one: string) => JSON.stringify({ cache: { [one]: true } }) },
    { what: 'a message', make: (one: string) => ({ level: 50, msg: `verification of ${one} failed` }) },
    {
      what: 'a message of an answer',
      make: (one: string) => ({ RequestId: 'r1', Code: 'InternalError', Message: `${one} failed` }),
    },
    { what: 'a text', make: (one: string) => `user ${one} not found` },
    { what: 'a text that is all', make: (one: string) => one },
    { what: 'a list', make: (one: string) => [one, [one]] },
    { what: 'a request line', make: (one: string) => `GET /users/${one} 200 3ms` },
    { what: 'a part of a path', make: (one: string) => ({ url: `https://app.example/users/${encodeURIComponent(one)}/kyc` }) },
    { what: 'a path alone', make: (one: string) => ({ path: `/users/${one}` }) },
    { what: 'a query', make: (one: string) => `/cb?passed=Y&q=${encodeURIComponent(one)}&${encodeURIComponent(one)}=1#${one}` },
    { what: 'a URL', make: (one: string) => new URL(`/${one}?x=${one}#${one}`, 'https://app.example') },
    { what: 'who asks for a URL', make: (one: string) => `https://${encodeURIComponent(one)}:${one}@app.example/` },
    {
      what: 'an address in an address',
      make: (one: string) => `/cb?CallbackUrl=${encodeURIComponent(`https://h.example/${one}`)}`,
    },
    { what: 'a subdomain', make: (one: string) => `https://${one.toLowerCase()}.app.example/cb` },
    {
      what: 'an address that may be shown',
      make: (one: string) => ({ CallbackUrl: `https://app.example/${one}`, ReturnUrl: one }),
    },
    {
      what: 'fields with known values',
      make: (one: string) => ({ passed: one, DocType: one, SubCode: one, code: one, kind: one, Model: one }),
    },
    { what: 'flags', make: (one: string) => ({ Authorize: one, ok: one, billed: one, isProof: one }) },
    {
      what: 'identifiers',
      make: (one: string) => ({ TransactionId: one, requestId: one, traceId: one, spanId: one, id: one, MerchantBizId: one }),
    },
    {
      what: 'fields of a log',
      make: (one: string) => ({ level: one, method: one, event: one, state: one, reason: one, error: one, hostname: one }),
    },
    { what: 'numbers of a log', make: (one: string) => ({ status: one, count: one, durationMs: one, faceComparisonScore: one }) },
    { what: 'times', make: (one: string) => ({ time: one, timestamp: one, date: one, at: `${one} ` }) },
    {
      what: 'headers',
      make: (one: string) => ({ headers: { authorization: `Bearer ${one}`, cookie: `a=${one}`, 'x-user': one, host: one } }),
    },
    { what: 'what a decoder adds', make: (one: string) => ({ subCode: { code: '206', means: `${one} failed`, advice: one } }) },
    { what: 'an explanation', make: (one: string) => ({ kind: 'network', advice: `ask ${one}`, who: one }) },
    { what: 'an error', make: (one: string) => new Error(`no match for ${one}`) },
    { what: 'the name of an error', make: (one: string) => Object.assign(new Error('no match'), { name: one, code: one }) },
    { what: 'a cause', make: (one: string) => new Error('no match', { cause: new Error(one, { cause: one }) }) },
    { what: 'several errors', make: (one: string) => new AggregateError([new Error(one), one], one) },
    { what: 'a message like a frame', make: (one: string) => new Error(`x\n    at ${one} (a.js:1:2)\n    at ${one}:1:2`) },
    {
      what: 'a stack without its message',
      make: (one: string) => ({ stack: `Error: ${one}\n    at ${one} (a.js)`, message: '' }),
    },
    { what: 'a home directory', make: () => ({ message: 'x', stack: 'Error: x\n    at f (/home/inesokafor/app.js:1:2)' }) },
    {
      what: 'an error as a logger makes it',
      make: (one: string) => ({ err: { type: 'Error', message: one, stack: `Error: ${one}\n    at f (a.js:1:2)` } }),
    },
    { what: 'a getter', make: (one: string) => Object.defineProperty({}, 'state', { enumerable: true, get: () => one }) },
    {
      what: 'bytes that went through JSON',
      make: (one: string) => ({ data: Buffer.from(one).toJSON(), body: Buffer.from(one) }),
    },
    { what: 'a form', make: (one: string) => new URLSearchParams({ MetaInfo: one, [one]: one }) },
  ])('$what', ({ make }) => {
    for (const one of everything) expect({ one, leaks: leaks(make(one)) }).toEqual({ one, leaks: [] });
  });

  test.each([
    { what: 'a phone', value: { count: 4915112345678, code: 4915112345678, phone: 4915112345678, TransactionId: 4915112345678 } },
    { what: 'a birthday', value: { at: new Date('1961-11-09'), createdAt: 1961, timestamp: '1961-11-09T00:00:00Z' } },
    { what: 'a flag of a person', value: { gender: 'F', sex: 'F', title: 'T', list: ['Y1961'] } },
    { what: 'an age and a place', value: { age: 61, faceAge: '61', lat: 61.1 } },
  ])('$what as a number', ({ value }) => {
    expect(redactedText(value)).not.toMatch(/61|4915|"[FT]"/);
  });
});

test.each(['/users/max', 'Max failed', '/users/may/result', { state: 'may' }])(
  'a word that can also be a name is masked: %j',
  (log) => {
    expect(redactedText(log)).not.toMatch(/ma[xy]/i);
  },
);

describe('A log stays readable:', () => {
  test.each([
    { level: 30, time: 1_764_500_000_000, pid: 7, hostname: 'api-1', msg: 'verification started' },
    { level: 'warn', timestamp: '2026-11-30T14:00:00.000Z', service: 'payments-worker', durationMs: 31.5, attempt: 2 },
    { req: { id: 'req-1', method: 'POST', url: '/Initialize' }, res: { statusCode: 200 }, responseTime: 12 },
    { 'http.request.method': 'GET', 'http.response.status_code': 204, 'url.path': '/api/v1/callback' },
    { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7', parentId: null },
    { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' },
    { requestId: '130A2C10-B9EE-4D84-88E3-5384FF039795', transactionId: 'hksb7ba1b28130d24e015d694361bee4' },
    { action: 'CheckResult', version: '2022-08-09', endpoint: 'cloudauth-intl.cn-hongkong.aliyuncs.com' },
    { ok: false, code: 'Throttling.User', error: 'timeout', timeoutMs: 5000, retryable: true },
    { code: 'ECONNREFUSED' },
    { code: 'ERR_INVALID_ARG_TYPE' },
    { passed: 'Y', SubCode: '206', faceComparisonScore: 99.5, DocType: '01000000', Authorize: 'T' },
    { queue: 'kyc', depth: 12, lag: 0.4, count: 3, items: [{ id: 1, state: 'done' }] },
    { headers: { 'content-type': 'application/json' } },
    [1, 2, 3],
    'CheckResult failed: Throttling.Api',
    'GET /callback 204 3ms',
  ])('%j', (log) => {
    expect(redact(log)).toEqual(log);
  });
});

describe('An error keeps what helps', () => {
  class QuotaError extends Error {
    override name = 'QuotaError';
    readonly code = 'Throttling.User';
    readonly statusCode = 400;
    readonly data = { RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795', Code: 'Throttling.User', Message: 'Ines' };
  }

  test('its name, code, status, request id, causes and frames, not its message', () => {
    const redacted = Object(redact({ err: new QuotaError('Ines', { cause: new TypeError('Okafor') }) })).err;
    expect(redacted).toMatchObject({
      name: 'QuotaError',
      message: '[unknown, 4 characters]',
      code: 'Throttling.User',
      statusCode: 400,
      data: { RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795', Code: 'Throttling.User' },
      cause: { name: 'TypeError', message: '[unknown, 6 characters]' },
    });
    expect(redacted.stack).toMatch(/^QuotaError: \[unknown, 4 characters\]\n {4}at .*redact-logs\.test\.ts:\d+:\d+/);
    expect(redacted.cause.stack).toContain('redact-logs.test.ts');
    expect(JSON.stringify(redacted)).not.toMatch(/Ines|Okafor/);
  });

  test('known words of its message are also masked', () => {
    expect(redact(new Error('request failed'))).toMatchObject({ message: '[unknown, 14 characters]' });
  });

  test('its causes may form a cycle', () => {
    const error = new Error('Ines');
    error.cause = error;
    expect(redact(error)).toMatchObject({ cause: '[cycle]' });
  });

  test('frames of other engines are kept', () => {
    const stack = 'Error: Ines\nsend@https://app.example/main.js:3:14\n@https://app.example/main.js:9:1';
    expect(Object(redact({ message: 'Ines', stack })).stack).toMatch(/send@https:\/\/app\.example\/main\.js:3:14\n/);
  });
});

describe('Options', () => {
  test('show names in any style, and the items of lists', () => {
    const log = { orderId: 'A-17', order_id: ['A-18', 3, true], other: 'A-19' };
    expect(redact(log, { show: ['orderId'] })).toEqual({
      orderId: 'A-17',
      order_id: ['A-18', 3, true],
      other: '[unknown, 4 characters]',
    });
  });

  test('show a dotted name only at the end of a path', () => {
    const log = { order: { ref: 'A-17' }, user: { ref: 'A-18' } };
    expect(redact(log, { show: ['order.ref'] })).toMatchObject({ order: { ref: 'A-17' } });
    expect(JSON.stringify(redact(log, { show: ['order.ref'] }))).not.toContain('A-18');
  });

  test('show only the values inside an object whose own names are listed', () => {
    expect(redact({ order: { street: 'Harbour' } }, { show: ['order'] })).toEqual({
      order: { '[key 1, 6 characters]': expect.any(String) },
    });
  });

  test('never show personal values, images and secrets of the protocol', () => {
    const show = ['name', 'CallbackToken', 'faceImg', 'idNumber'];
    const log = { name: 'Ines', CallbackToken: person.token, faceImg: 'aGk=', id_number: person.number };
    expect(leaks(redact(log, { show }))).toEqual([]);
    expect(JSON.stringify(redact(log, { show }))).not.toContain('aGk=');
  });

  test('hide names with everything inside, even if `show` lists them, too', () => {
    const log = { level: 30, requestId: 'r1', items: { count: 3 } };
    expect(redact(log, { hide: ['request_id', 'items'], show: ['items', 'count'] })).toEqual({
      level: 30,
      requestId: '[secret, 2 characters]',
      items: '[secret]',
    });
  });

  test('apply to the last part of a name with dots', () => {
    const log = { 'user.name': 'Ines', 'order.ref': 'A-17' };
    expect(redact(log, { show: ['name', 'ref'] })).toMatchObject({
      'user.name': '[personal, 4 characters]',
      'order.ref': 'A-17',
    });
  });

  test('apply to JSON text and addresses, too', () => {
    expect(redact({ body: '{"state":"done"}' }, { hide: ['body.state'] })).toEqual({
      body: '{"state":"[secret, 4 characters]"}',
    });
    expect(redact('{"orderId":"A-17"}', { show: ['orderId'] })).toBe('{"orderId":"A-17"}');
    expect(redact('/cb?orderId=A-17&passed=Y', { show: ['orderId'], hide: ['passed'] })).toBe(
      '/cb?orderId=A-17&passed=[secret, 1 character]',
    );
  });

  test.each([
    { what: 'null', make: () => null },
    { what: 'a number', make: () => 7 },
    { what: 'a text', make: () => 'street' },
    { what: 'a text for a list', make: () => ({ show: 'name' }) },
    { what: 'a number for a list', make: () => ({ show: 7 }) },
    { what: 'a number in a list', make: () => ({ hide: [7] }) },
    { what: 'what throws', make: () => new Proxy({}, { get: refuse }) },
  ])('of a wrong type show nothing more: $what', ({ make }) => {
    const call: (value: unknown, options: unknown) => unknown = Object(redact);
    expect(JSON.stringify(call({ street: 'Harbour', name: 'Ines' }, make()))).not.toMatch(/Harbour|Ines/);
  });
});

function refuse(): never {
  throw new Error('Ines');
}

describe('For any input,', () => {
  const hostile: readonly { what: string; make: () => unknown }[] = [
    { what: 'a proxy that throws', make: () => new Proxy({}, { ownKeys: refuse }) },
    { what: 'a proxy that is revoked', make: () => ({ state: revoked() }) },
    { what: 'an error whose stack throws', make: () => Object.defineProperty(new Error('Ines'), 'stack', { get: refuse }) },
    { what: 'an error whose stack is a number', make: () => Object.assign(new Error('Ines'), { stack: 7 }) },
    { what: 'an object without a prototype', make: () => Object.assign(Object.create(null), { state: 'done' }) },
    { what: 'a date that is none', make: () => ({ time: new Date(NaN), at: Infinity, count: NaN }) },
    { what: 'a toJSON', make: () => ({ toJSON: () => 'Ines' }) },
  ];

  test.each(hostile)('nothing is thrown: $what', ({ make }) => {
    expect(redactedText(make())).not.toContain('Ines');
  });

  test.each([
    { what: 'a message', make: (n: number) => ({ msg: 'request '.repeat(n) }) },
    { what: 'a text of digits and letters', make: (n: number) => 'a1'.repeat(n) },
    { what: 'an address', make: (n: number) => `/${'a/'.repeat(n)}` },
    { what: 'a query of addresses', make: (n: number) => `/?${'url=/?'.repeat(n)}` },
    { what: 'a query of parameters', make: (n: number) => `/?${'a=1&'.repeat(n)}` },
    { what: 'an error’s message', make: (n: number) => new Error('at f (a.js:1:2)\n'.repeat(n)) },
    { what: 'a stack', make: (n: number) => ({ message: 'x', stack: '    at f (a.js:1:2)\n'.repeat(n) }) },
    { what: 'a frame', make: (n: number) => ({ message: 'x', stack: `    at ${'a.'.repeat(n)}` }) },
    { what: 'a key', make: (n: number) => ({ ['aB'.repeat(n)]: 1 }) },
    { what: 'many keys', make: (n: number) => Object.fromEntries(Array.from({ length: n / 40 }, (_, i) => [`k${i}`, i])) },
    { what: 'brackets', make: (n: number) => '['.repeat(n) },
    { what: 'blanks', make: (n: number) => `${' '.repeat(n)}{` },
    { what: 'an identifier', make: (n: number) => ({ requestId: 'a1'.repeat(n) }) },
    { what: 'a host', make: (n: number) => `https://${'a.'.repeat(n)}` },
  ])('it takes time in proportion: $what of 4 MB', ({ make }) => {
    const value = make(2_000_000);
    const start = performance.now();
    expect(redactedText(value).length).toBeLessThan(5_000_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

test('possible data in the paths of stack frames is masked', () => {
  const frames = ['at f (/var/lib/users/mara/app.js:1:2)', 'at g (/data/B7654321/app.js:3:4)', 'at h (node:internal/x:12:3)'];
  expect(redact({ message: 'x', stack: ['Error: x', ...frames].join('\n    ') })).toMatchObject({
    stack: expect.stringContaining(
      ['at f (/var/lib/users/*/app.js:1:2)', 'at g (/data/*/app.js:3:4)', 'at h (node:internal/x:12:3)'].join('\n    '),
    ),
  });
});

describe('The names of a program and its parts', () => {
  const shownFrame = (frame: string) =>
    Object(redact({ message: 'x', stack: `Error: x\n${frame}` }))
      .stack.split('\n')
      .at(-1)
      .trim();

  test.each([
    ['    at InesOkafor (/app/a.js:1:2)', 'at * (/app/a.js:1:2)'],
    ['    at async inesokafor (/app/a.js:1:2)', 'at async * (/app/a.js:1:2)'],
    ['    at new Ines (/app/a.js:1:2)', 'at new * (/app/a.js:1:2)'],
    ['    at Ines.sendRequest [as okafor] (/app/a.js:1:2)', 'at *.sendRequest [as *] (/app/a.js:1:2)'],
    ['    at Server.#ines_handler (/app/a.js:1:2)', 'at Server.#* (/app/a.js:1:2)'],
    ['    at max (/app/a.js:1:2)', 'at * (/app/a.js:1:2)'],
    ['    at listMay (/app/a.js:1:2)', 'at * (/app/a.js:1:2)'],
    ['    at K7741203 (/app/a.js:1:2)', 'at * (/app/a.js:1:2)'],
    ['ines/okafor<@https://app.example/main.js:3:14', '*/*<@https://app.example/main.js:3:14'],
  ])('the function of a frame loses a name: %s', (frame, shown) => {
    expect(shownFrame(frame)).toBe(shown);
  });

  test.each([
    '    at sendRequest (/app/a.js:1:2)',
    '    at Object.<anonymous> (/app/a.js:1:2)',
    '    at Module._compile (node:internal/modules/cjs/loader:1554:14)',
    '    at Object..js (node:internal/modules/cjs/loader:1554:14)',
    '    at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:174:12)',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
    '    at /app/@scope/main.js:1:2',
    'send@https://app.example/main.js:3:14',
    '@https://app.example/main.js:3:14',
  ])('a frame of known words is shown: %s', (frame) => {
    expect(shownFrame(frame)).toBe(frame.trim());
  });

  test.each(['kyc-ines', 'ines', 'inesokafor', 'kyc-max', 'kyc.ines', 'worker-1961', 'K7741203', 'kyc ines'])(
    'a service loses a name: %s',
    (service) => {
      for (const key of ['service', 'component', 'module', 'queue', 'logger', 'app', 'version'])
        expect(redact({ [key]: service })).toEqual({ [key]: `[unknown, ${service.length} characters]` });
    },
  );

  test.each([
    'kyc',
    'payments-worker',
    'KycService',
    'id-verification-api',
    'onboarding_web',
    'worker-12',
    '1.2',
    '1.20.3',
    'v2.0.1',
  ])('a service of known words is shown: %s', (service) => {
    expect(redact({ service })).toEqual({ service });
  });
});
