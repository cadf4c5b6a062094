import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type RunningSandbox } from '../../packages/sandbox/src/index.ts';
import { requests } from './requests.ts';

const logged: string[] = [];
let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ scenario: 'S200', log: (line) => logged.push(line) });
});
afterAll(() => sandbox.close());

async function alive(): Promise<number> {
  return (await fetch(`${sandbox.url}/Initialize`, { method: 'POST', body: JSON.stringify(requests.ekyc) })).status;
}

/** Sends raw bytes, and returns the response. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(sandbox.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => (answer += String(data)));
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
    socket.setTimeout(3000, () => socket.destroy());
  });
}

const names = [
  'ProductCode',
  'DocType',
  'MetaInfo',
  'SceneCode',
  'CallbackUrl',
  'ReturnUrl',
  'TransactionId',
  '__proto__',
  'toString',
];
const oddValues = [
  '',
  ' ',
  '\u0000',
  '../../etc',
  "' OR 1=1 --",
  'S205',
  'a\r\nx: y',
  '\ud800',
  1e308,
  null,
  [],
  {},
  'x'.repeat(9000),
  true,
];

/** Draws the same numbers in each run. */
function drawer(seed: number) {
  let state = seed;
  const int = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(list.length)];
    if (item === undefined) throw new Error('There is nothing to pick from');
    return item;
  };
  return { int, pick };
}

function saysWhatIsWrong(body: unknown): boolean {
  const { Code, Message, error } = Object(body);
  return [Code === undefined ? error : Message].every((sentence) => typeof sentence === 'string' && sentence.endsWith('.'));
}

const host = () => `host: 127.0.0.1:${sandbox.port}\r\nconnection: close\r\n`;

describe('Nothing breaks it', () => {
  test.each([
    ['no HTTP', () => 'hello\r\n\r\n', /^HTTP\/1\.1 400/],
    ['a header with a line break in its value', () => `GET / HTTP/1.1\r\n${host()}x: a\rb\r\n\r\n`, /^HTTP\/1\.1 400/],
    ['two lengths', () => `POST / HTTP/1.1\r\n${host()}content-length: 1\r\ncontent-length: 2\r\n\r\nab`, /^HTTP\/1\.1 400/],
    [
      'a length and chunks',
      () => `POST / HTTP/1.1\r\n${host()}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      /^HTTP\/1\.1 400/,
    ],
    ['a way out of the folder', () => `GET /_sandbox/../../../etc/passwd HTTP/1.1\r\n${host()}\r\n`, /^HTTP\/1\.1 40[0-9]/],
    ['an encoded way out', () => `GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n${host()}\r\n`, /^HTTP\/1\.1 40[0-9]/],
    ['a broken encoding', () => `POST /?Action=%E0%A4%A HTTP/1.1\r\n${host()}content-length: 0\r\n\r\n`, /^HTTP\/1\.1 400/],
    ['a huge length', () => `POST /Initialize HTTP/1.1\r\n${host()}content-length: 99999999999\r\n\r\n{`, /^HTTP\/1\.1 413/],
    ['a method that there is not', () => `BREW / HTTP/1.1\r\n${host()}\r\n`, /^HTTP\/1\.1 40[0-9]/],
    ['no host', () => 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.1 4[0-9]{2}/],
    ['a target that is no path', () => `OPTIONS * HTTP/1.1\r\n${host()}\r\n`, /^HTTP\/1\.1 400/],
    ['a host with a path', () => 'GET / HTTP/1.1\r\nhost: 127.0.0.1/x\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
    ['no host, although it is needed', () => 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
    ['large headers', () => `GET / HTTP/1.1\r\n${host()}x: ${'a'.repeat(70_000)}\r\n\r\n`, /^HTTP\/1\.1 431/],
    ['another method', () => `DELETE /Initialize HTTP/1.1\r\n${host()}\r\n`, /^HTTP\/1\.1 405/],
    ['another host', () => `GET / HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n`, /^HTTP\/1\.1 421/],
  ])('%s', async (_what, text, answer) => {
    const received = await raw(text());
    expect(received).toMatch(answer);
    expect(received.toLowerCase()).toContain('x-idv-sandbox: 1');
    // One answer, whose body says what is wrong.
    expect(JSON.parse(received.split('\r\n\r\n')[1] ?? '')).toSatisfy(saysWhatIsWrong);
    expect(await alive()).toBe(200);
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['a list', '[]'],
    ['a name that every object has', '{"__proto__":{"a":1},"constructor":1}'],
    ['deep JSON', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['bytes that are no text', '\u0000\u0001\ud800'],
    ['other types', '{"ProductCode":1,"MerchantBizId":{},"MetaInfo":[]}'],
  ])('a body with %s', async (_what, body) => {
    const response = await fetch(`${sandbox.url}/Initialize`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ Code: expect.any(String), Message: expect.any(String) });
  });

  test('a body above 10 MB in pieces is refused, and the connection can be used again', async () => {
    const piece = new Uint8Array(1_000_000);
    let left = 11;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left-- > 0) controller.enqueue(piece);
        else controller.close();
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    expect((await fetch(`${sandbox.url}/Initialize`, init)).status).toBe(413);
    expect(await alive()).toBe(200);
  });

  test('a call with a parameter twice, or with too many, is refused', async () => {
    const call = async (path: string, init: RequestInit) => {
      const body: unknown = await (await fetch(`${sandbox.url}${path}`, { method: 'POST', ...init })).json();
      return [Object(body).Code, Object(body).Message];
    };
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`p${i}`, 'x']));
    const twice = ['InvalidParameter', 'The call has the parameter TransactionId more than once.'];
    expect(await call('/?Action=CheckResult&TransactionId=a&TransactionId=b', {})).toEqual(twice);
    expect(await call('/?Action=CheckResult&TransactionId=a', { body: new URLSearchParams({ TransactionId: 'b' }) })).toEqual(
      twice,
    );
    expect(await call('/Initialize', { body: JSON.stringify({ ...requests.ekyc, ...many }) })).toEqual([
      'InvalidParameter',
      'The call has more than 200 parameters.',
    ]);
  });

  test('a body above 10 MB is not read to its end', async () => {
    const body = 'x'.repeat(10_000_001);
    expect((await fetch(`${sandbox.url}/Initialize`, { method: 'POST', body })).status).toBe(413);
    expect(await alive()).toBe(200);
  });

  test("two hundred incomplete requests don't delay other requests", async () => {
    const parts = [
      `POST /Initialize HTTP/1.1\r\n${host()}`,
      `POST /Initialize HTTP/1.1\r\n${host()}content-length: 900\r\n\r\n{"a":`,
    ];
    const sockets = Array.from({ length: 200 }, (_, i) => {
      const socket = connect(sandbox.port, '127.0.0.1', () => socket.write(parts[i % 2] ?? ''));
      return socket.on('error', () => {});
    });
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    expect(await alive()).toBe(200);
    for (const socket of sockets) socket.destroy();
    expect(await alive()).toBe(200);
  });

  test('a thousand requests with random changes are answered, each with a code', async () => {
    const { int, pick } = drawer(19);
    const seen = new Set<number>();
    for (let i = 0; i < 1000; i += 1) {
      const body = JSON.stringify({ ...requests.ekyc, [pick(names)]: pick(oddValues) });
      const cut = int(4) === 0 ? body.slice(0, int(body.length)) : body;
      const path = pick([
        '/Initialize',
        '/CheckResult',
        '/',
        '/?Action=Initialize',
        '/_sandbox/next',
        '/_sandbox/verify/x',
        '/%00',
      ]);
      const response = await sandbox.fetch(new Request(`${sandbox.url}${path}`, { method: 'POST', body: cut }));
      seen.add(response.status);
      expect(response.headers.get('x-idv-sandbox')).toBe('1');
      await response.text();
    }
    expect(seen).toEqual(new Set([200, 400, 401, 404]));
    expect(await alive()).toBe(200);
  });

  test('text that looks like HTML is shown as text', async () => {
    const id = '<script>alert(1)</script>';
    const response = await fetch(`${sandbox.url}/_sandbox/verify/${encodeURIComponent(id)}`);
    expect(await response.text()).not.toContain('<script>');
  });

  test('it had no internal error', () => {
    expect(logged.filter((line) => line.includes('error in the sandbox'))).toEqual([]);
  });
});

describe('The control API', () => {
  const put = async (path: string, body: object) => {
    const headers = { authorization: `Bearer ${sandbox.token}` };
    const init = { method: 'PUT', headers, body: JSON.stringify(body) };
    const response = await fetch(`${sandbox.url}/_sandbox/${path}`, init);
    const answer: unknown = await response.json();
    return [response.status, String(Object(answer).error)];
  };

  test.each([
    ['clock', { advance: 1e300 }, 'in seconds'],
    ['clock', { now: 'soon' }, 'in seconds'],
    ['faults', { delay: 5 }, '"delay" is not a fault'],
    ['faults', { latency: -1 }, '"latency" is not a fault, or its value is wrong'],
    ['faults', { fail: { code: 'Throttling', times: 'often' } }, '"fail" is not a fault, or its value is wrong'],
    ['next', { list: ['S200'] }, 'An empty queue removes the order.'],
    ['next', { queue: ['S200'], product: 'eKYC' }, 'There is no product "eKYC".'],
  ])('refuses a mistake, and says what is right: %s %o', async (path, body, sentence) => {
    expect(await put(path, body)).toEqual([400, expect.stringContaining(sentence)]);
    expect(await alive()).toBe(200);
  });

  const ask = (headers: Record<string, string>) => fetch(`${sandbox.url}/_sandbox/transactions`, { headers });

  test('is closed without the token, and with a wrong one', async () => {
    const statuses = [await ask({}), await ask({ authorization: 'Bearer wrong' }), await ask({ cookie: 'idv_sandbox=wrong' })];
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 401]);
  });

  test('refuses pages of other origins, even with the token', async () => {
    const authorization = `Bearer ${sandbox.token}`;
    const statuses = [
      await ask({ authorization, origin: 'https://evil.example' }),
      await ask({ authorization, 'sec-fetch-site': 'cross-site' }),
      await ask({ authorization, origin: sandbox.url }),
      await ask({ authorization }),
    ];
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 200, 200]);
  });

  test('accepts pages of a configured origin, and only these may read the response', async () => {
    const open = await startSandbox({ allowOrigins: ['https://app.example'] });
    const ask = async (origin: string, init: RequestInit = {}) => {
      const headers = { authorization: `Bearer ${open.token}`, origin };
      const response = await fetch(`${open.url}/_sandbox/clock`, { headers, ...init });
      return [response.status, response.headers.get('access-control-allow-origin'), response.headers.get('x-idv-sandbox')];
    };
    expect(await ask('https://app.example')).toEqual([200, 'https://app.example', '1']);
    expect(await ask('https://app.example', { method: 'OPTIONS' })).toEqual([204, 'https://app.example', '1']);
    expect(await ask('https://evil.example')).toEqual([403, null, '1']);
    await open.close();
  });

  test("is protected, and so are calls: a page of another origin can't start a verification", async () => {
    const init = { method: 'POST', body: JSON.stringify(requests.ekyc), headers: { origin: 'https://evil.example' } };
    expect((await fetch(`${sandbox.url}/Initialize`, init)).status).toBe(403);
    expect((await fetch(`${sandbox.url}/?Action=Initialize`, init)).status).toBe(403);
  });

  test('masks personal values unless they are requested', async () => {
    await fetch(`${sandbox.url}/Initialize`, {
      method: 'POST',
      body: JSON.stringify({ ...requests.ekyc, MerchantUserId: 'maria-4711' }),
    });
    const read = async (query: string) =>
      (
        await fetch(`${sandbox.url}/_sandbox/transactions${query}`, { headers: { authorization: `Bearer ${sandbox.token}` } })
      ).text();
    expect(await read('')).not.toContain('maria-4711');
    expect(await read('?show=1')).toContain('maria-4711');
    expect(logged.join('\n')).not.toContain('maria-4711');
  });

  test('keeps no image', async () => {
    const FacePictureBase64 = `/9j/${'A'.repeat(20_000)}`;
    await fetch(`${sandbox.url}/Initialize`, {
      method: 'POST',
      body: JSON.stringify({ ...requests['face-verify'], FacePictureBase64 }),
    });
    const response = await fetch(`${sandbox.url}/_sandbox/transactions?show=1`, {
      headers: { authorization: `Bearer ${sandbox.token}` },
    });
    expect(await response.text()).not.toContain('AAAAAAAAAA');
  });
});
