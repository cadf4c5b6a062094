import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { logObserver, type CallEnded, type Observer } from '../../packages/client/src/index.ts';
import { ekyc, faceVerify, secret } from '../sdk/samples.ts';
import { broken, clientOf, ended, ok, proxy, refusedConnection, started, throttled, unfinished } from './answers.ts';

const asked = { MerchantBizId: 'order1', TransactionId: 'hk-1' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets all pauses pass. */
async function soon<T>(promise: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return await promise;
}

describe('Initialize', () => {
  test('starts a verification, with every parameter sent', async () => {
    const { client, sent } = clientOf([started]);
    expect(await soon(client.initialize(faceVerify))).toMatchObject({
      kind: 'started',
      transactionId: 'hk-1',
      transactionUrl: 'https://verify.example/hk-1',
      attempts: 1,
      notices: [],
    });
    expect(sent).toEqual([{ operation: 'Initialize', body: faceVerify }]);
  });

  test('sends nothing if the request is wrong', async () => {
    const { client, sent } = clientOf([]);
    const outcome = await soon(client.initialize({ ...ekyc, MerchantBizId: '' }));
    expect(outcome).toMatchObject({ kind: 'refused', issues: [{ at: 'MerchantBizId' }] });
    expect(sent).toEqual([]);
  });

  test('reports the notices of a request that it sends', async () => {
    const { client } = clientOf([started]);
    expect(await soon(client.initialize({ ...faceVerify, SceneCode: '' }))).toMatchObject({
      kind: 'started',
      notices: [{ code: 'empty', at: 'SceneCode' }],
    });
  });

  test.each([
    { what: 'throttling', next: throttled, error: { kind: 'throttling', code: 'Throttling.Api', status: 403 } },
    { what: 'an error of the service', next: broken, error: { kind: 'service', status: 500 } },
    { what: 'a page of a proxy', next: proxy, error: { kind: 'service', status: 502 } },
    { what: 'a refused connection', next: refusedConnection, error: { kind: 'network', safeToRepeat: false } },
  ])('is sent once by default: $what', async ({ next, error }) => {
    const { client, sent } = clientOf([next]);
    expect(await soon(client.initialize(ekyc))).toMatchObject({ kind: 'error', explanation: error, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test('is repeated after throttling, not after a broken connection, with `when-safe`', async () => {
    const retry = { initialize: 'when-safe' } as const;
    expect(await soon(clientOf([throttled, started], { retry }).client.initialize(ekyc))).toMatchObject({
      kind: 'started',
      attempts: 2,
    });
    expect(await soon(clientOf([refusedConnection], { retry }).client.initialize(ekyc))).toMatchObject({
      kind: 'error',
      attempts: 1,
    });
  });

  test('is repeated after a broken connection with `always`', async () => {
    const { client } = clientOf([refusedConnection, started], { retry: { initialize: 'always' } });
    expect(await soon(client.initialize(ekyc))).toMatchObject({ kind: 'started', attempts: 2 });
  });

  test('a success without a TransactionId starts nothing', async () => {
    const { client } = clientOf([ok({ RequestId: 'R-9', Code: 'Success', Result: {} })]);
    expect(await soon(client.initialize(ekyc))).toMatchObject({
      kind: 'error',
      explanation: { kind: 'unreadable', who: 'provider', requestId: 'R-9' },
    });
  });
});

describe('CheckResult', () => {
  test.each([
    { next: ended('Y', '200'), is: { kind: 'passed', reason: { code: '200' } } },
    { next: ended('N', '205'), is: { kind: 'failed', reason: { userMayRetry: true } } },
    { next: ended('Y', '205'), is: { kind: 'inconsistent' } },
    { next: unfinished, is: { kind: 'unfinished', explanation: { who: 'user' } } },
  ])('ends as $is.kind after one call', async ({ next, is }) => {
    const { client, sent } = clientOf([next]);
    expect(await soon(client.checkResult(asked))).toMatchObject({ ...is, attempts: 1 });
    expect(sent).toEqual([{ operation: 'CheckResult', body: asked }]);
  });

  test('the type of the document is that of the requested document', async () => {
    const details = { ocrIdInfo: JSON.stringify({ name: 'SAMPLE', isPermanent: 'Y' }) };
    const { client } = clientOf([
      ok({ Code: 'Success', Result: { Passed: 'Y', SubCode: '200', ExtIdInfo: JSON.stringify(details) } }),
    ]);
    const outcome = await soon(client.checkResult(asked, { docType: '00000008' }));
    const card = outcome.kind === 'passed' ? outcome.response.result?.extIdInfo?.ocrIdInfo : undefined;
    const isPermanent: boolean | undefined = card?.isPermanent;
    expect(isPermanent).toBe(true);
  });

  test('is repeated after temporary errors with longer and longer pauses, and then given up', async () => {
    const pauses: (number | undefined)[] = [];
    const observer: Observer = { callStarted: () => ({ attemptEnded: ({ retryInMs }) => void pauses.push(retryInMs) }) };
    const { client, sent } = clientOf([broken, throttled, refusedConnection], { observers: [observer] });
    expect(await soon(client.checkResult(asked))).toMatchObject({ kind: 'error', attempts: 3, explanation: { kind: 'network' } });
    expect(sent).toHaveLength(3);
    const [first = 0, second = 0, last] = pauses;
    expect(second).toBeGreaterThan(first);
    expect(last).toBeUndefined();
  });

  test('no pause is longer than the longest', async () => {
    const pauses: number[] = [];
    const observer: Observer = { callStarted: () => ({ attemptEnded: ({ retryInMs }) => void pauses.push(retryInMs ?? 0) }) };
    const { client } = clientOf([broken, broken, broken, broken], {
      observers: [observer],
      retry: { maxAttempts: 4, maxDelayMs: 700 },
    });
    await soon(client.checkResult(asked));
    expect(Math.max(...pauses)).toBe(700);
  });

  test.each([
    { what: 'seconds', after: '7', pause: 7000 },
    { what: 'a date', after: 'Tue, 01 Dec 2026 00:00:09 GMT', pause: 9000 },
    { what: 'a date that has passed', after: 'Tue, 01 Dec 2020 00:00:00 GMT', pause: 500 },
    { what: 'nonsense', after: 'soon', pause: 500 },
  ])('a pause is as long as the response asks for: $what', async ({ after, pause }) => {
    vi.setSystemTime('2026-12-01T00:00:00Z');
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const pauses: (number | undefined)[] = [];
    const observer: Observer = { callStarted: () => ({ attemptEnded: ({ retryInMs }) => void pauses.push(retryInMs) }) };
    const busy = { status: 429, body: '', headers: { 'retry-after': after } };
    const { client } = clientOf([busy, ended('Y', '200')], { observers: [observer] });
    expect(await soon(client.checkResult(asked))).toMatchObject({ kind: 'passed', attempts: 2 });
    expect(pauses).toEqual([pause, undefined]);
    vi.restoreAllMocks();
  });

  test('a call ends if the response asks for a longer pause than the longest', async () => {
    const busy = { ...throttled, headers: { 'retry-after': '3600' } };
    const { client, sent } = clientOf([busy]);
    expect(await soon(client.checkResult(asked))).toMatchObject({
      kind: 'error',
      explanation: { kind: 'throttling' },
      attempts: 1,
    });
    expect(sent).toHaveLength(1);
  });

  test('a call without a response is repeated, and reported as a network error', async () => {
    const { client, sent } = clientOf(['silence', 'silence'], { timeoutMs: 50, retry: { maxAttempts: 2 } });
    expect(await soon(client.checkResult(asked))).toMatchObject({ kind: 'error', explanation: { kind: 'network' }, attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  test('the caller can cancel: before the call, while it waits for a response, and between attempts', async () => {
    expect(await soon(clientOf([]).client.checkResult(asked, { signal: AbortSignal.abort() }))).toEqual({
      kind: 'aborted',
      attempts: 0,
    });
    for (const next of ['silence', broken] as const) {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 20);
      const outcome = clientOf([next, started]).client.checkResult(asked, { signal: controller.signal });
      expect(await soon(outcome)).toEqual({ kind: 'aborted', attempts: 1 });
    }
  });
});

describe('Observers', () => {
  test('a log line has the facts of the call, and nothing personal', async () => {
    const lines: (CallEnded & { event: string })[] = [];
    const { client } = clientOf([started, throttled, ended('N', '205')], {
      observers: [logObserver((line) => void lines.push(line))],
    });
    await soon(client.initialize(ekyc));
    await soon(client.checkResult(asked));
    await soon(client.initialize({ ...ekyc, MerchantUserId: '' }));
    expect(lines).toMatchObject([
      { event: 'idv.call', operation: 'Initialize', outcome: 'started', attempts: 1, code: 'Success', requestId: 'R-1' },
      { operation: 'CheckResult', outcome: 'failed', attempts: 2, subCode: '205', requestId: 'R-2' },
      { operation: 'Initialize', outcome: 'refused', attempts: 0 },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(secret);
  });

  test('an observer that throws has no effect on the call', async () => {
    const fail = () => {
      throw new Error('No disk space.');
    };
    const observers: Observer[] = [{ callStarted: fail }, { callStarted: () => ({ attemptEnded: fail, callEnded: fail }) }];
    const { client } = clientOf([started], { observers });
    expect(await soon(client.initialize(ekyc))).toMatchObject({ kind: 'started' });
  });
});
