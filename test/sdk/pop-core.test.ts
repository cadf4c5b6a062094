import PopCore from '@alicloud/pop-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  decodeCheckResult,
  decodeError,
  decodeInitialize,
  explainError,
  outcomeOf,
  parseCallback,
  validateInitializeRequest,
  type InitializeRequest,
} from '../../packages/validators/generated/index.mjs';
import { errorOf } from './error-of.ts';
import { ekyc, faceVerify, result, secret, secrets, started, throttled, unfinished } from './samples.ts';
import { failed, html, LoopbackService, ok } from './service.ts';

// A program that calls the service with pop-core, which uses the wire names.

const service = new LoopbackService();
let client: PopCore;
beforeAll(async () => {
  client = clientOf(await service.start());
});
beforeEach(() => {
  service.arrived.length = 0;
});
afterAll(() => service.stop());

function clientOf(address: string): PopCore {
  return new PopCore({
    endpoint: `http://${address}`,
    apiVersion: '2022-08-09',
    accessKeyId: 'id',
    accessKeySecret: secrets.key,
    // Codes that the program reads from the body instead of getting an error.
    codes: ['ProcessNotCompleted'],
    opts: { timeout: 2000 },
  });
}

async function initialize(request: InitializeRequest, through = client) {
  const checked = validateInitializeRequest(request);
  if (!checked.ok) throw new Error(checked.issues[0]?.message);
  const method = 'FacePictureBase64' in request ? 'POST' : 'GET';
  return decodeInitialize(await through.request('Initialize', checked.value, { method }));
}

async function checkResult(transactionId: string) {
  return decodeCheckResult(await client.request('CheckResult', { MerchantBizId: 'order1', TransactionId: transactionId }));
}

describe('Through pop-core', () => {
  test.each([
    { product: 'eKYC', request: ekyc },
    { product: 'FACE_VERIFY', request: faceVerify },
  ])('a request for $product arrives complete', async ({ request }) => {
    service.answer = ok(started);
    const decoded = await initialize(request);
    expect(decoded.ok && decoded.value).toMatchObject({ requestId: 'R-1', result: { transactionId: 'hk-1' } });
    expect(decoded.notices).toEqual([]);
    const [{ query, form } = { query: {}, form: {} }] = service.arrived;
    expect({ ...query, ...form }).toMatchObject(request);
    expect(query).not.toHaveProperty('FacePictureBase64');
  });

  test('a verification goes from the request to its outcome', async () => {
    service.answer = ok(started);
    const begun = await initialize(ekyc);
    const id = (begun.ok && begun.value.result?.transactionId) || '';
    service.answer = ok(unfinished);
    expect(outcomeOf(await checkResult(id))).toMatchObject({ kind: 'unfinished', explanation: { who: 'user', retryable: true } });
    const callback = parseCallback(`/done?user=7&transactionId=${id}&passed=Y&subcode=200&callbackToken=${secrets.token}`, {
      token: secrets.token,
    });
    expect(callback).toMatchObject({ ok: true, value: { transactionId: id } });
    service.answer = ok(result('Y', '200'));
    expect(outcomeOf(await checkResult(id))).toMatchObject({ kind: 'passed', reason: { code: '200' } });
    service.answer = ok(result('Y', '205'));
    expect(outcomeOf(await checkResult(id))).toMatchObject({ kind: 'inconsistent' });
  });

  test.each([
    {
      what: 'too many calls',
      answer: failed(403, throttled),
      is: { kind: 'throttling', code: 'Throttling.Api', requestId: 'R-4', retryable: true },
    },
    {
      what: 'a wrong signature',
      answer: failed(400, { RequestId: 'R-5', Code: 'SignatureDoesNotMatch', Message: secrets.key }),
      is: { kind: 'credentials', requestId: 'R-5' },
    },
    { what: 'HTML of a proxy', answer: html, is: { kind: 'unreadable', retryable: false } },
    { what: 'a time-out', answer: undefined, is: { kind: 'network', retryable: true, safeToRepeat: false } },
  ])('$what is explained without a secret', async ({ answer, is }) => {
    service.answer = answer;
    const explained = explainError(await errorOf(() => initialize(ekyc)), { operation: 'initialize' });
    expect(explained).toMatchObject(is);
    expect(JSON.stringify(explained)).not.toMatch(secret);
  });

  test('the body of an error is decoded', async () => {
    service.answer = failed(403, throttled);
    const { data } = Object(await errorOf(() => initialize(ekyc)));
    const decoded = decodeError(data);
    expect(decoded.ok && decoded.value).toMatchObject({ code: 'Throttling.Api', requestId: 'R-4' });
  });

  test('a refused connection is explained without a secret', async () => {
    const error = await errorOf(() => initialize(ekyc, clientOf('127.0.0.1:1')));
    const explained = explainError(error, { operation: 'initialize' });
    expect(explained).toMatchObject({ kind: 'network', retryable: true, safeToRepeat: false });
    expect(JSON.stringify(explained)).not.toMatch(secret);
  });
});
