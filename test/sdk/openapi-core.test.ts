import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  checkResultToSdk,
  decodeCheckResult,
  decodeInitialize,
  explainError,
  imageBase64,
  initializeToSdk,
  outcomeOf,
  parseCallback,
  validateInitializeRequest,
  type InitializeRequest,
} from '../../packages/validators/generated/index.mjs';
import { errorOf } from './error-of.ts';
import { call, requestOf, responseOf } from './openapi-models.ts';
import { ekyc, faceVerify, result, secret, secrets, started, throttled, unfinished } from './samples.ts';
import { failed, html, LoopbackService, ok } from './service.ts';

// A program that calls the service with the provider's SDK and the functions of the package.

const products = ['InitializeEkyc', 'InitializeIdOcr', 'InitializeFaceVerify'];
const Initialize = {
  ...requestOf(products.map((name) => `${name}Request`)),
  Response: responseOf(products.map((name) => `${name}Response`)),
};
const CheckResult = { ...requestOf(['CheckResultRequest']), Response: responseOf(['CheckResultResponse']) };

const service = new LoopbackService();
let endpoint = '';
beforeAll(async () => {
  endpoint = await service.start();
});
beforeEach(() => {
  service.arrived.length = 0;
});
afterAll(() => service.stop());

async function initialize(request: InitializeRequest) {
  const checked = validateInitializeRequest(request);
  if (!checked.ok) throw new Error(checked.issues[0]?.message);
  const { value, dropped } = initializeToSdk(checked.value);
  expect(dropped).toEqual([]);
  return decodeInitialize(await call(endpoint, 'Initialize', Initialize.send(value), Initialize.Response));
}

async function checkResult(transactionId: string) {
  const { value } = checkResultToSdk({ MerchantBizId: 'order1', TransactionId: transactionId, IsReturnImage: 'Y' });
  return decodeCheckResult(await call(endpoint, 'CheckResult', CheckResult.send(value), CheckResult.Response));
}

describe('Through openapi-core', () => {
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
    expect(form).toEqual('FacePictureBase64' in request ? { FacePictureBase64: request.FacePictureBase64 } : {});
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
    const decoded = await checkResult(id);
    expect(outcomeOf(decoded)).toMatchObject({ kind: 'passed', reason: { code: '200' } });
    const image = decoded.ok ? decoded.value.result?.extFaceInfo?.faceImg : undefined;
    expect(imageBase64(image)).toBe('/9j/4AAQSkZJRg==');
    expect(service.arrived.at(-1)?.query).toMatchObject({ MerchantBizId: 'order1', TransactionId: 'hk-1', IsReturnImage: 'Y' });
  });

  test('a verification that failed says whether the user may try again', async () => {
    service.answer = ok(result('N', '205'));
    expect(outcomeOf(await checkResult('hk-1'))).toMatchObject({ kind: 'failed', reason: { userMayRetry: true, billed: true } });
  });

  test.each([
    {
      what: 'too many calls',
      answer: failed(403, throttled),
      is: { kind: 'throttling', code: 'Throttling.Api', status: 403, requestId: 'R-4', retryable: true, safeToRepeat: true },
    },
    {
      what: 'no permission',
      answer: failed(403, { RequestId: 'R-5', Code: 'NoPermission', Message: 'No.' }),
      is: { kind: 'permission', who: 'account-owner', requestId: 'R-5' },
    },
    {
      what: 'an error of the service',
      answer: failed(500, { RequestId: 'R-6', Code: 'InternalError' }),
      is: { kind: 'service', requestId: 'R-6', safeToRepeat: false },
    },
    { what: 'HTML of a proxy', answer: html, is: { kind: 'unreadable', retryable: false } },
    { what: 'a time-out', answer: undefined, is: { kind: 'network', retryable: true, safeToRepeat: false } },
  ])('$what is explained without a secret', async ({ answer, is }) => {
    service.answer = answer;
    const explained = explainError(await errorOf(() => initialize(ekyc)), { operation: 'initialize' });
    expect(explained).toMatchObject(is);
    expect(JSON.stringify(explained)).not.toMatch(secret);
  });

  test('a refused connection is explained without a secret, which the message of the error has', async () => {
    const { value } = initializeToSdk(ekyc);
    const error = await errorOf(() => call('127.0.0.1:1', 'Initialize', Initialize.send(value), Initialize.Response));
    expect(String(error)).toMatch(secret);
    const explained = explainError(error, { operation: 'initialize' });
    expect(explained).toMatchObject({ kind: 'network', retryable: true, safeToRepeat: false });
    expect(JSON.stringify(explained)).not.toMatch(secret);
  });
});
