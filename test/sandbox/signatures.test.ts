import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type RunningSandbox } from '../../packages/sandbox/src/index.ts';
import { key, openApiCore, popCore, type Client } from './clients.ts';
import { idIn, requests, resultRequest } from './requests.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ scenario: 'sub-codes-200', keys: { [key.id]: key.secret, other: 'another-secret' } });
});
afterAll(() => sandbox.close());

const kinds: Readonly<Record<string, (url: string, credential: typeof key) => Client>> = {
  'v1 in a form': (url, credential) => popCore(url, credential),
  'v1 in the query': (url, credential) => popCore(url, credential, 'GET'),
  v2: (url, credential) => openApiCore(url, credential, 'v2'),
  v3: (url, credential) => openApiCore(url, credential),
};

describe.each(Object.entries(kinds))('A signature of %s', (_kind, client) => {
  test('is accepted when it is right, for every product', async () => {
    const call = client(sandbox.url, key);
    for (const request of Object.values(requests))
      expect(await call('Initialize', request)).toMatchObject({ body: { Code: 'Success' } });
  });

  test('is refused when the secret is wrong', async () => {
    expect(await client(sandbox.url, { ...key, secret: 'wrong' })('Initialize', requests.ekyc)).toEqual({
      code: 'SignatureDoesNotMatch',
    });
  });

  test('is refused when the key is unknown', async () => {
    expect(await client(sandbox.url, { ...key, id: 'nobody' })('Initialize', requests.ekyc)).toEqual({
      code: 'InvalidAccessKeyId.NotFound',
    });
  });
});

test('a call without a signature is refused', async () => {
  const response = await fetch(`${sandbox.url}/?Action=Initialize&Version=2022-08-09`, { method: 'POST' });
  expect([response.status, await response.json()]).toMatchObject([400, { Code: 'MissingParameter' }]);
});

/** The form of a call that is signed as in v1. */
function signedForm(changes: Readonly<Record<string, string>>): URLSearchParams {
  const values: Record<string, string> = {
    Action: 'Initialize',
    Version: '2022-08-09',
    AccessKeyId: key.id,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: randomUUID(),
    Timestamp: new Date().toISOString(),
    MerchantUserId: 'a b*c~d(e)',
    ...changes,
  };
  const encode = (text: string) =>
    encodeURIComponent(text).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = Object.keys(values)
    .sort()
    .map((name) => `${encode(name)}=${encode(values[name] ?? '')}`)
    .join('&');
  const Signature = createHmac('sha1', `${key.secret}&`)
    .update(`POST&%2F&${encode(query)}`)
    .digest('base64');
  return new URLSearchParams({ ...values, Signature });
}

async function codeOf(body: URLSearchParams, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const answer: unknown = await (await fetch(sandbox.url, { method: 'POST', body, headers })).json();
  return Object(answer).Code;
}

test('a signed call counts once', async () => {
  const form = signedForm({});
  const codes = [await codeOf(form), await codeOf(form)];

  // The first call passes the signature check, and fails because of missing parameters.
  expect(codes).toEqual(['MissingParameter', 'SignatureNonceUsed']);
});

test.each([
  ['has an old time', { Timestamp: '2020-01-01T00:00:00Z' }, 'InvalidTimeStamp.Expired'],
  ['has a time that is none', { Timestamp: 'soon' }, 'InvalidTimeStamp.Expired'],
  ['has no nonce', { SignatureNonce: '' }, 'MissingParameter'],
])('a call is refused if it %s', async (_what, changes, code) => {
  expect(await codeOf(signedForm({ Action: 'CheckResult', MerchantBizId: 'a', TransactionId: 'x', ...changes }))).toBe(code);
});

test('what is not signed has no influence on a signed call', async () => {
  const call = () => signedForm({ Action: 'CheckResult', MerchantBizId: 'a', TransactionId: 'x' });
  const repeated = call();
  repeated.append('TransactionId', 'y');

  expect(await codeOf(call())).toBe('TransactionIdInvalid');
  expect(await codeOf(call(), { 'x-acs-action': 'Initialize', 'x-acs-version': '1' })).toBe('TransactionIdInvalid');
  expect(await codeOf(repeated)).toBe('InvalidParameter');
});

test('the clock of the sandbox has no influence on signatures', async () => {
  sandbox.clock.advance(24 * 3600_000);
  expect(await popCore(sandbox.url)('Initialize', requests.ekyc)).toMatchObject({ body: { Code: 'Success' } });
  sandbox.clock.advance(-24 * 3600_000);
});

test('a verification is visible only with the key that started it', async () => {
  const id = idIn(await popCore(sandbox.url)('Initialize', requests.ekyc));

  expect(await popCore(sandbox.url, { id: 'other', secret: 'another-secret' })('CheckResult', resultRequest(id))).toEqual({
    code: 'TransactionIdInvalid',
  });
  expect(await popCore(sandbox.url)('CheckResult', resultRequest(id))).toMatchObject({ body: { Code: 'Success' } });
});
