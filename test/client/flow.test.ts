import { describe, expect, test, vi } from 'vitest';
import {
  createHandlers,
  createVerification,
  memoryStore,
  onCallback,
  type VerificationOptions,
  type VerificationStore,
} from '../../packages/client/src/flow.ts';
import { ekyc, secrets } from '../sdk/samples.ts';
import { broken, clientOf, ended, refusedConnection, started, throttled, unfinished, type Next } from './answers.ts';

const { CallbackUrl: _, CallbackToken: __, ...request } = ekyc;
const callbackUrl = 'https://shop.example/idv/callback?shop=7';

function flowOf(next: readonly Next[], options: Partial<VerificationOptions> = {}) {
  const { client, sent } = clientOf(next, { retry: { maxAttempts: 1 } });
  const store = options.store ?? memoryStore();
  return { verification: createVerification({ client, store, callbackUrl, ...options }), store, sent };
}

async function callbackOf(store: VerificationStore, changes: Readonly<Record<string, string>> = {}): Promise<Request> {
  const token = (await store.findByBusinessId('order1'))?.callbackToken ?? '';
  const url = new URL(callbackUrl);
  const all = { transactionId: 'hk-1', passed: 'Y', subcode: '200', callbackToken: token, ...changes };
  for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value);
  return new Request(url);
}

describe('A verification', () => {
  test('goes from the request to the callback to the verdict, which is requested once', async () => {
    const onVerdict = vi.fn<NonNullable<VerificationOptions['onVerdict']>>();
    const { verification, store, sent } = flowOf([started, ended('Y', '200')], { onVerdict });
    expect(await verification.start(request)).toMatchObject({ kind: 'started', transactionId: 'hk-1' });
    expect(sent[0]?.body).toMatchObject({ ...request, CallbackUrl: callbackUrl });
    const callback = await callbackOf(store);
    expect((await onCallback(verification, callback)).status).toBe(200);
    expect((await onCallback(verification, callback)).status).toBe(200);
    expect(await verification.result('order1')).toMatchObject({ kind: 'passed', subCode: '200' });
    expect(sent.map(({ operation }) => operation)).toEqual(['Initialize', 'CheckResult']);
    expect(onVerdict).toHaveBeenCalledTimes(1);
    expect(onVerdict.mock.calls[0]?.[0]).toMatchObject({ kind: 'passed', record: { businessId: 'order1' } });
  });

  test('fails although the callback says that the user passed', async () => {
    const { verification, store } = flowOf([started, ended('N', '205')]);
    await verification.start(request);
    expect((await onCallback(verification, await callbackOf(store, { passed: 'Y' }))).status).toBe(200);
    expect(await verification.result('order1')).toMatchObject({ kind: 'failed', subCode: '205' });
  });

  test('has one verdict if it is requested twice at the same time', async () => {
    const onVerdict = vi.fn<NonNullable<VerificationOptions['onVerdict']>>();
    const { verification } = flowOf([started, ended('Y', '200'), ended('N', '205')], { onVerdict });
    await verification.start(request);
    const [one, other] = await Promise.all([verification.result('order1'), verification.result('order1')]);
    expect(one.kind).toBe(other.kind);
    expect(onVerdict).toHaveBeenCalledTimes(1);
  });

  test('is not started twice', async () => {
    const { verification, sent } = flowOf([started]);
    await verification.start(request);
    expect(await verification.start(request)).toMatchObject({ kind: 'exists', record: { transactionId: 'hk-1' } });
    expect(sent).toHaveLength(1);
  });

  test('can be started again after an error that started nothing', async () => {
    const { verification } = flowOf([throttled, started]);
    expect(await verification.start(request)).toMatchObject({ kind: 'error' });
    expect(await verification.start(request)).toMatchObject({ kind: 'started' });
  });

  test.each([{ next: refusedConnection }, { next: broken }])('is lost if it is unknown whether it started', async ({ next }) => {
    const { verification } = flowOf([next]);
    expect(await verification.start(request)).toMatchObject({ kind: 'error' });
    expect(await verification.result('order1')).toMatchObject({ kind: 'lost' });
    expect(await verification.start(request)).toMatchObject({ kind: 'exists' });
  });

  test('is unfinished until the user has finished, and expires', async () => {
    const { verification } = flowOf([started, unfinished, unfinished]);
    await verification.start(request);
    expect(await verification.result('order1')).toMatchObject({ kind: 'unfinished', isExpired: false });
    vi.useFakeTimers({ now: Date.now() + 31 * 60_000, toFake: ['Date'] });
    expect(await verification.result('order1')).toMatchObject({ kind: 'unfinished', isExpired: true });
    vi.useRealTimers();
  });

  test('an unknown one is not found', async () => {
    expect(await flowOf([]).verification.result('order9')).toEqual({ kind: 'not-found' });
  });
});

describe('A callback', () => {
  test.each([
    { what: 'a wrong token', changes: { callbackToken: secrets.token } },
    { what: 'no token', changes: { callbackToken: '' } },
    { what: 'an unknown TransactionId', changes: { transactionId: 'hk-2' } },
  ])('with $what is refused without a call', async ({ changes }) => {
    const { verification, store, sent } = flowOf([started]);
    await verification.start(request);
    expect((await onCallback(verification, await callbackOf(store, changes))).status).toBe(403);
    expect(sent).toHaveLength(1);
  });

  test.each([
    { what: 'without a verdict', changes: { passed: '', subcode: '' } },
    { what: 'with a new verdict', changes: { passed: 'R', subcode: '999' } },
  ])('$what brings the result, which the service has', async ({ changes }) => {
    const { verification, store } = flowOf([started, ended('N', '205')]);
    await verification.start(request);
    expect((await onCallback(verification, await callbackOf(store, changes))).status).toBe(200);
    expect(await verification.result('order1')).toMatchObject({ kind: 'failed', subCode: '205' });
  });

  test.each([
    { what: 'a wrong token', more: '&callbackToken=x' },
    { what: 'a second id', more: '&transactionId=hk-1' },
    { what: 'the fields of the return to ReturnUrl', more: '&response=%7B%7D' },
  ])('without a verdict, and with $what, is refused', async ({ what, more }) => {
    const { verification, store, sent } = flowOf([started]);
    await verification.start(request);
    const { href } = new URL((await callbackOf(store, { passed: '' })).url);
    const address = what === 'a wrong token' ? href.replace(/&callbackToken=\w+/, '') : href;
    expect((await onCallback(verification, new Request(`${address}${more}`))).status).toBe(403);
    expect(sent).toHaveLength(1);
  });

  test('that arrives while the service fails gets a response after which it is sent again', async () => {
    const { verification, store } = flowOf([started, broken, ended('Y', '200')]);
    await verification.start(request);
    expect((await onCallback(verification, await callbackOf(store))).status).toBe(503);
    expect((await onCallback(verification, await callbackOf(store))).status).toBe(200);
  });

  test('that comes while the store is down is not a forgery', async () => {
    const store = { ...memoryStore(), findByTransactionId: () => Promise.reject(new Error('down')) };
    const { verification } = flowOf([started], { store });
    await verification.start(request);
    expect((await onCallback(verification, await callbackOf(store))).status).toBe(503);
  });
});

describe('The handlers', () => {
  const options = { toRequest: async () => request, toBusinessId: async () => 'order1' };
  const at = (path: string) => new Request(`https://shop.example${path}`, { method: 'POST' });

  test('give the browser what it needs, and nothing more', async () => {
    const { verification, store } = flowOf([started, unfinished, ended('Y', '205')]);
    const handlers = createHandlers(verification, options);
    const begun = await handlers.start(at('/start'));
    expect([begun.status, await begun.json()]).toEqual([
      201,
      { state: 'started', transactionId: 'hk-1', transactionUrl: 'https://verify.example/hk-1' },
    ]);
    expect(begun.headers.get('cache-control')).toBe('no-store');
    expect(await (await handlers.status(at('/status'))).json()).toEqual({ state: 'unfinished' });
    expect((await handlers.callback(await callbackOf(store))).status).toBe(200);
    // Contradicting values need a review by a person.
    expect(await (await handlers.status(at('/status'))).json()).toEqual({ state: 'review' });
    expect((await handlers.start(at('/start'))).status).toBe(409);
  });

  test('refuse a request without a session', async () => {
    const handlers = createHandlers(flowOf([]).verification, {
      toRequest: async () => undefined,
      toBusinessId: async () => undefined,
    });
    expect((await handlers.start(at('/start'))).status).toBe(403);
    expect((await handlers.status(at('/status'))).status).toBe(403);
  });

  test('name the fields that are wrong, without their values', async () => {
    const handlers = createHandlers(flowOf([]).verification, {
      ...options,
      toRequest: async () => ({ ...request, MerchantUserId: '' }),
    });
    const answer = await handlers.start(at('/start'));
    expect([answer.status, await answer.json()]).toEqual([400, { state: 'refused', fields: ['MerchantUserId'] }]);
  });
});
