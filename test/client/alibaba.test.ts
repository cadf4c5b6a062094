import credentials from '@alicloud/credentials';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { alibabaTransport, createAlibabaClient } from '../../packages/client/src/alibaba.ts';
import { ekyc, faceVerify, result, secret, started, throttled } from '../sdk/samples.ts';
import { failed, html, LoopbackService, ok } from '../sdk/service.ts';

// The client with Alibaba Cloud's core library, against a server on this machine.

const service = new LoopbackService();
let endpoint = '';
beforeAll(async () => {
  endpoint = `http://${await service.start()}`;
});
beforeEach(() => {
  service.arrived.length = 0;
});
afterAll(() => service.stop());

const credential = { accessKeyId: 'id', accessKeySecret: 'LTAI-secret-key' };
const clientOf = () => createAlibabaClient({ endpoint, credential, timeoutMs: 2000, retry: { maxAttempts: 1 } });
const asked = { MerchantBizId: 'order1', TransactionId: 'hk-1' };

describe('Through openapi-core', () => {
  test.each([{ request: ekyc }, { request: faceVerify }])('a request arrives complete', async ({ request }) => {
    service.answer = ok(started);
    expect(await clientOf().initialize(request)).toMatchObject({ kind: 'started', transactionId: 'hk-1' });
    const [{ query, form } = { query: {}, form: {} }] = service.arrived;
    expect({ ...query, ...form }).toEqual(request);
    expect(query).not.toHaveProperty('FacePictureBase64');
  });

  test('a result is decoded', async () => {
    service.answer = ok(result('Y', '200'));
    expect(await clientOf().checkResult(asked)).toMatchObject({ kind: 'passed', reason: { code: '200' } });
  });

  test.each([
    { what: 'throttling', answer: failed(403, throttled), is: { kind: 'throttling', status: 403, requestId: 'R-4' } },
    { what: 'HTML of a proxy', answer: html, is: { kind: 'unreadable' } },
    { what: 'silence', answer: undefined, is: { kind: 'network', retryable: true } },
  ])('$what is explained, without a secret', async ({ answer, is }) => {
    service.answer = answer;
    const outcome = await clientOf().initialize(ekyc);
    expect(outcome).toMatchObject({ kind: 'error', explanation: is });
    expect(JSON.stringify(outcome)).not.toMatch(secret);
    expect(service.arrived).toHaveLength(1);
  });

  test('keys come from a credential, or from the environment', async () => {
    service.answer = ok(result('N', '205'));
    const config = new credentials.Config({ type: 'access_key', ...credential });
    const given = createAlibabaClient({ endpoint, credential: new credentials.default(config) });
    expect(await given.checkResult(asked)).toMatchObject({ kind: 'failed' });
    const before = { ...process.env };
    Object.assign(process.env, { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' });
    expect(await createAlibabaClient({ endpoint }).checkResult(asked)).toMatchObject({ kind: 'failed' });
    process.env = before;
  });

  test('the endpoint must be clear', () => {
    expect(() => alibabaTransport({ credential })).toThrow('either `region` or `endpoint`');
    expect(() => alibabaTransport({ region: 'ap-southeast-1', endpoint, credential })).toThrow('either `region` or `endpoint`');
    expect(() => alibabaTransport({ region: 'ap-southeast-3', network: 'internal', credential })).not.toThrow();
  });
});
