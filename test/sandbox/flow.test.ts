import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, startSandbox, type Sandbox, type SandboxOptions } from '../../packages/sandbox/src/index.ts';
import { parseCallback, parseReturn } from '../../packages/validators/generated/index.mjs';
import { idIn, requests, resultRequest } from './requests.ts';

const origin = 'http://127.0.0.1:4010';

/** A sandbox without a port, and functions to call it. */
function open(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const call = async (action: string, values: Readonly<Record<string, string>>) => {
    const response = await sandbox.fetch(new Request(`${origin}/${action}`, { method: 'POST', body: JSON.stringify(values) }));
    const body: unknown = await response.json();
    return { status: response.status, body, code: String(Object(body).Code) };
  };
  const control = async (method: string, path: string, body?: unknown) => {
    const headers = { authorization: `Bearer ${sandbox.token}` };
    const request = new Request(`${origin}/_sandbox/${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await sandbox.fetch(request);
    return { status: response.status, body: await response.json() };
  };
  const start = async (more: Readonly<Record<string, string>> = {}) =>
    idIn(await call('Initialize', { ...requests.ekyc, ...more }));
  const check = async (id: string) => {
    const { code, body } = await call('CheckResult', resultRequest(id));
    return Object(Object(body).Result).SubCode ?? code;
  };
  return { sandbox, call, control, start, check };
}

describe('A verification', () => {
  test('is unfinished until the user has finished, and ends once', async () => {
    const { sandbox, start, check } = open();
    const id = await start();

    expect(await check(id)).toBe('ProcessNotCompleted');
    expect([sandbox.finish(id, 'sub-codes-205'), sandbox.finish(id, 'sub-codes-200')]).toEqual([true, false]);
    expect(await check(id)).toBe('205');
  });

  test('can be finished for 30 minutes', async () => {
    const { sandbox, start, check } = open();
    const [early, late] = [await start(), await start()];
    sandbox.clock.advance(30 * 60_000 - 1000);
    expect(sandbox.finish(early, 'sub-codes-200')).toBe(true);
    sandbox.clock.advance(1000);
    expect(sandbox.finish(late, 'sub-codes-200')).toBe(false);
    expect([await check(early), await check(late)]).toEqual(['200', 'ProcessNotCompleted']);
  });

  test('has a result for 30 days', async () => {
    const { sandbox, start, check } = open({ scenario: 'S200' });
    const id = await start();
    sandbox.clock.advance(30 * 24 * 3600_000 - 60_000);
    expect(await check(id)).toBe('200');
    sandbox.clock.advance(60_000);
    expect(await check(id)).toBe('TransactionIdInvalid');
  });

  test('has a video whose address is valid for 15 minutes', async () => {
    const { sandbox, call, start } = open({ scenario: 'S200' });
    const answer = await call('CheckResult', resultRequest(await start()));
    const { docVideoUrl } = JSON.parse(Object(Object(answer.body).Result).ExtFaceInfo);
    const status = async () => (await sandbox.fetch(new Request(docVideoUrl))).status;
    expect(await status()).toBe(200);
    sandbox.clock.advance(15 * 60_000);
    expect(await status()).toBe(403);
  });

  test('has the same ids in each run under a seed', async () => {
    const ids = [await open({ seed: 'a' }).start(), await open({ seed: 'a' }).start(), await open({ seed: 'b' }).start()];
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });
});

describe('An outcome', () => {
  test('is selected by SceneCode first', async () => {
    const { start, check } = open({ scenario: 'S200' });
    expect(await check(await start({ SceneCode: 'S204' }))).toBe('204');
    expect(await check(await start({ SceneCode: 'my_own' }))).toBe('200');
  });

  test('is selected for a user, then for a product, then for everybody', async () => {
    const { control, start, check } = open({ scenario: 'S200' });
    await control('PUT', 'next', { queue: ['S204'], product: 'ekyc', stays: true });
    await control('PUT', 'next', { queue: ['S205', 'S206'], user: 'user-2' });
    const seen = [];
    for (const MerchantUserId of ['user-1', 'user-2', 'user-2', 'user-2'])
      seen.push(await check(await start({ MerchantUserId })));
    expect(seen).toEqual(['204', '205', '206', '204']);
  });

  test('that does not fit the document is not used', async () => {
    const { sandbox, start, check } = open();
    const id = await start({ SceneCode: 'S201', DocType: '01000000' });
    expect(await check(id)).toBe('ProcessNotCompleted');
    expect(sandbox.transaction(id)?.events.map(({ what }) => what)).toContainEqual(expect.stringContaining("doesn't apply"));
  });

  test('can be changed afterwards', async () => {
    const { control, start, check } = open({ scenario: 'S200' });
    const id = await start();
    expect((await control('PUT', `transactions/${id}/outcome`, { scenario: 'S205' })).status).toBe(200);
    expect(await check(id)).toBe('205');
  });

  test('that does not exist is refused with a hint how to find one', async () => {
    const { control } = open();
    expect(await control('PUT', 'next', { scenario: 'nonsense' })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('/_sandbox/scenarios') },
    });
    expect(() => createSandbox({ scenario: 'nonsense' })).toThrow('There is no scenario "nonsense"');
  });
});

describe('A request', () => {
  test.each([
    { what: 'without a required parameter', more: { MetaInfo: '' }, code: 'MissingParameter', status: 400 },
    { what: 'with a value that is not accepted', more: { MerchantBizId: 'a-b' }, code: 'InvalidParameter', status: 400 },
  ])('$what is refused with its code', async ({ more, code, status }) => {
    const { call } = open();
    expect(await call('Initialize', { ...requests.ekyc, ...more })).toMatchObject({ status, code });
  });

  test('for an unknown verification has the code for it', async () => {
    expect(await open().call('CheckResult', resultRequest('none'))).toMatchObject({ status: 400, code: 'TransactionIdInvalid' });
  });

  test('for another version or another operation is refused', async () => {
    const { sandbox, call } = open();
    const response = await sandbox.fetch(new Request(`${origin}/?Action=Initialize&Version=2017-01-01`, { method: 'POST' }));
    expect(await response.json()).toMatchObject({ Code: 'InvalidParameter', Message: expect.stringContaining('2022-08-09') });
    expect((await call('Cancel', {})).code).toBe('InvalidParameter');
  });
});

describe('A fault', () => {
  test.each([
    { what: 'a code', faults: { fail: { code: 'InternalError', times: 1 } }, answer: { status: 500, code: 'InternalError' } },
    { what: 'a rate limit', faults: { perSecond: 0 }, answer: { status: 403, code: 'Throttling.Api' } },
  ])('$what is answered as it was ordered', async ({ faults, answer }) => {
    const { control, call } = open();
    await control('PUT', 'faults', faults);
    expect(await call('Initialize', requests.ekyc)).toMatchObject(answer);
  });

  test('ends after the given number of times', async () => {
    const { sandbox, call } = open();
    sandbox.faults({ fail: { code: 'ServiceUnavailable', times: 2 } });
    const codes = [];
    for (let i = 0; i < 3; i += 1) codes.push((await call('Initialize', requests.ekyc)).code);
    expect(codes).toEqual(['ServiceUnavailable', 'ServiceUnavailable', 'Success']);
  });

  test('HTML arrives as from a proxy', async () => {
    const { sandbox } = open();
    sandbox.faults({ html: 1 });
    const response = await sandbox.fetch(new Request(`${origin}/Initialize`, { method: 'POST', body: '{}' }));
    expect([response.status, response.headers.get('content-type'), response.headers.get('x-idv-sandbox')]).toEqual([
      502,
      'text/html',
      '1',
    ]);
  });

  test('a connection is cut', async () => {
    const sandbox = await startSandbox();
    sandbox.faults({ cut: 1 });
    await expect(fetch(`${sandbox.url}/Initialize`, { method: 'POST', body: '{}' })).rejects.toThrow('fetch failed');
    expect((await fetch(`${sandbox.url}/Initialize`, { method: 'POST', body: '{}' })).status).toBe(400);
    await sandbox.close();
  });
});

describe('A callback', () => {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' }).end();
  });
  let to = '';
  beforeEach(async () => {
    arrived.length = 0;
    if (server.listening) return;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address: AddressInfo | string | null = server.address();
    to = `http://127.0.0.1:${Object(address).port}`;
  });
  afterEach(() => {
    server.unref();
  });
  const asking = { CallbackUrl: 'https://shop.example/done?order=7', CallbackToken: 'the-token' };

  async function ended(options: SandboxOptions, order: Parameters<Sandbox['faults']>[0] = {}) {
    const { sandbox, start } = open(options);
    sandbox.faults(order);
    const id = await start(asking);
    await sandbox.settled();
    return { id, sandbox };
  }

  test('reaches the developer with path, query and token, and can be parsed', async () => {
    const { id, sandbox } = await ended({ scenario: 'S205', callbackTo: to });
    expect(arrived).toEqual([expect.stringMatching(/^\/done\?order=7&/)]);
    expect(parseCallback(arrived[0], { token: 'the-token' })).toMatchObject({
      ok: true,
      value: { transactionId: id, passed: false, subcode: { code: '205' } },
    });
    expect(sandbox.transaction(id)?.attempts).toMatchObject([{ outcome: 'status 302' }]);
  });

  test.each([
    { mode: 'never' as const, right: 0, all: 0 },
    { mode: 'twice' as const, right: 2, all: 2 },
    { mode: 'forged' as const, right: 1, all: 2 },
  ])('comes $mode', async ({ mode, right, all }) => {
    await ended({ scenario: 'S205', callbackTo: to }, { callbacks: mode });
    expect(arrived).toHaveLength(all);
    expect(arrived.filter((url) => parseCallback(url, { token: 'the-token' }).ok)).toHaveLength(right);
  });

  test('to a server that is not running is recorded with the reason', async () => {
    // Not the server of the other tests: an open connection to it would break in another way.
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port }: { readonly port: number } = Object(gone.address());
    gone.close();
    await once(gone, 'close');
    const { id, sandbox } = await ended({ scenario: 'S205', callbackTo: `http://127.0.0.1:${port}` });
    expect(sandbox.transaction(id)?.attempts).toMatchObject([{ outcome: 'no response (ECONNREFUSED)' }]);
  });

  test('goes nowhere else, and is recorded', async () => {
    const { id, sandbox } = await ended({ scenario: 'S205' });
    expect(arrived).toEqual([]);
    expect(sandbox.transaction(id)?.attempts).toMatchObject([
      { outcome: expect.stringContaining('the host of CallbackUrl is not allowed') },
    ]);
  });
});

describe("The user's page", () => {
  async function page(sandbox: Sandbox, id: string, form?: Record<string, string>, headers = {}) {
    const body = form && new URLSearchParams(form);
    const request = new Request(`${origin}/_sandbox/verify/${id}`, {
      method: form ? 'POST' : 'GET',
      headers,
      ...(body && { body }),
    });
    const response = await sandbox.fetch(request);
    return { status: response.status, text: await response.text() };
  }

  test('ends the verification and returns the user', async () => {
    const { sandbox, start, check } = open();
    const id = await start({ ReturnUrl: 'https://shop.example/back?order=7' });
    expect((await page(sandbox, id, { scenario: 'sub-codes-204' })).status).toBe(303);
    const { text } = await page(sandbox, id);
    const href = /<a href="(https:[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(href).toMatch(/^https:\/\/shop\.example\/back\?order=7&response=/);
    expect(parseReturn(href)).toMatchObject({ ok: true, value: { response: { extInfo: { certifyId: id } } } });
    expect(await check(id)).toBe('204');
  });

  test("does not return to an address that isn't http or https", async () => {
    const { sandbox, start } = open({ scenario: 'S200' });
    const { text } = await page(sandbox, await start({ ReturnUrl: 'javascript:alert(1)' }));
    expect(text).not.toContain('javascript:');
  });

  test('refuses forms from pages of another origin', async () => {
    const { sandbox, start, check } = open();
    const id = await start();
    expect((await page(sandbox, id, { scenario: 'S200' }, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await check(id)).toBe('ProcessNotCompleted');
  });
});
