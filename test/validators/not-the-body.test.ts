import { describe, expect, test } from 'vitest';
import {
  decodeCheckResult,
  explainError,
  outcomeOf,
  validateCheckResultRequest,
  validateErrorBody,
  validateInitializeRequest,
} from '../../packages/validators/generated/index.mjs';
import { received } from '../facts/spec/messages.ts';

/** Calls with arguments that the type forbids, as in JavaScript. */
function issuesOf(...args: readonly unknown[]): string[] {
  const result: ReturnType<typeof decodeCheckResult> = Reflect.apply(decodeCheckResult, undefined, args);
  return result.ok ? [] : result.issues.map(({ message }) => message);
}

function noticesOf(body: unknown): string[] {
  return decodeCheckResult(body).notices.map(({ message }) => message);
}

function verdictOf(body: unknown): boolean | undefined {
  const result = decodeCheckResult(body);
  return result.ok ? result.value.result?.passed : undefined;
}

const failed = { RequestId: 'r', Code: 'Success', Result: { Passed: 'N' } };

describe('A value passed as the body', () => {
  test('may be a promise', () => {
    expect(issuesOf(Promise.resolve(failed))).toEqual(['The message is a promise: await it first.']);
  });

  test('may be a response that must be read', () => {
    expect(issuesOf(new Response(JSON.stringify(failed)))).toEqual(['The message is a response: pass what its text() gives.']);
  });

  test.each([{ body: '<html>' }, { statusCode: 502, data: '<html>' }])(
    'may be an envelope whose text is not JSON: %j',
    (envelope) => {
      const message = 'The message is not JSON: it breaks at character 1.';

      expect(issuesOf(envelope)).toEqual([message]);
      expect(validateErrorBody(envelope)).toMatchObject({ ok: false, issues: [{ code: 'not-json', message }] });
    },
  );

  test('may have names as clients of the service write them', () => {
    const result = decodeCheckResult({ requestId: 'r', code: 'Success', result: { passed: 'N' } });

    expect(result).toMatchObject({
      ok: true,
      value: { requestId: 'r', code: 'Success', result: { passed: false } },
      notices: [],
    });
  });
});

describe('A value passed as a message', () => {
  const request = { MerchantBizId: 'a1', TransactionId: 't' };

  test.each([
    { what: 'a promise', value: Promise.resolve(request), kind: 'Promise' },
    { what: 'its bytes', value: new TextEncoder().encode(JSON.stringify(request)), kind: 'Uint8Array' },
    { what: 'a megabyte of bytes', value: new Uint8Array(1_000_000), kind: 'Uint8Array' },
    { what: 'parameters of an address', value: new URLSearchParams(request), kind: 'URLSearchParams' },
    { what: 'a map', value: new Map(Object.entries(request)), kind: 'Map' },
  ])('is reported by its kind if it is $what', ({ value, kind }) => {
    for (const validate of [validateCheckResultRequest, validateInitializeRequest]) {
      const result = validate(value);
      expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
        `The message must be an object, not [object ${kind}].`,
      ]);
    }
  });

  test('may be an instance of any class with the fields', () => {
    expect(validateErrorBody(Object.assign(new Error('x'), { RequestId: 'r', Code: 'InternalError' })).ok).toBe(true);
  });

  test('is reported if it has a date in place of text', () => {
    const result = validateCheckResultRequest({ ...request, TransactionId: new Date(0) });
    expect(result.ok ? '' : result.issues[0]?.message).toBe('TransactionId must be text, not [object Date].');
  });
});

describe('Inherited properties', () => {
  test('of an object are not read', () => {
    for (const body of [
      Object.create({ ...failed, Result: { Passed: 'Y' } }),
      { ...failed, Result: Object.create({ Passed: 'Y' }) },
    ])
      expect(verdictOf(body)).toBeUndefined();
    expect(noticesOf(Object.create({ ...failed, Result: { Passed: 'Y' } }))).toEqual(['Code is missing.']);
    expect(noticesOf({ ...failed, Result: Object.create({ Passed: 'Y' }) })).toEqual(['Result.Passed is missing.']);
  });

  test.each([
    ['text', JSON.stringify({ ...failed, Result: {} })],
    ['an object', { ...failed, Result: {} }],
  ])('of every object are not read, in %s', (_, body) => {
    for (const enumerable of [true, false]) {
      const polluted: object = Object.prototype;
      Object.defineProperty(polluted, 'Passed', { value: 'Y', configurable: true, enumerable });
      const found = [verdictOf(body), noticesOf(body)];
      Reflect.deleteProperty(polluted, 'Passed');
      expect(found).toEqual([undefined, ['Result.Passed is missing.']]);
    }
  });

  test('of every object are not read as any field', () => {
    const id = { ocrIdInfo: {}, ocrIdBackInfo: {}, spoofInfo: {} };
    const body = JSON.stringify({ ...failed, Result: { ExtFaceInfo: '{}', ExtIdInfo: JSON.stringify(id) } });
    const read = () => JSON.stringify(decodeCheckResult(body, { docType: '00000001' }).value);
    const expected = read();
    const polluted: object = Object.prototype;
    const aliases = received.flatMap(({ fields }) => fields.flatMap(({ raw }) => raw.aliases ?? []));
    const names = [...aliases, ...received.flatMap(({ fields }) => fields.flatMap(({ path }) => path.split('.')))];
    const affected = [...new Set(names)].filter((name) => {
      Object.defineProperty(polluted, name, { value: 'Y', configurable: true, enumerable: false });
      const found = read();
      Reflect.deleteProperty(polluted, name);
      return found !== expected;
    });
    expect(affected).toEqual([]);
  });

  test.each(['body', 'data'])('of every object are not read as an envelope: %s', (key) => {
    const passed = { RequestId: '1', Code: 'Success', Result: { Passed: 'Y', SubCode: '200' } };
    const polluted: object = Object.prototype;
    for (const value of [passed, JSON.stringify(passed)]) {
      Object.defineProperty(polluted, key, { value, configurable: true, enumerable: false });
      const found = [{}, '{}', { status: 502 }].map((body) => outcomeOf(decodeCheckResult(body)).kind);
      Reflect.deleteProperty(polluted, key);
      expect(found).toEqual(['error', 'error', 'error']);
    }
  });

  test('of every object are not read as the code of an error', () => {
    const polluted: object = Object.prototype;
    Object.defineProperty(polluted, 'Code', { value: 'Throttling', configurable: true, enumerable: false });
    const { kind, retryable } = explainError(new Error('x'));
    Reflect.deleteProperty(polluted, 'Code');
    expect({ kind, retryable }).toEqual({ kind: 'unknown', retryable: false });
  });

  test('of every object are not read inside JSON text', () => {
    const polluted = Object.assign(Object.prototype, { ocrIdInfo: { name: 'Nobody' } });
    try {
      const body = JSON.stringify({ ...failed, Result: { Passed: 'N', ExtIdInfo: '{"ocrIdPassed":"Y"}' } });
      const result = decodeCheckResult(body);
      expect(result.ok && Object.entries(result.value.result?.extIdInfo ?? {})).toContainEqual(['ocrIdInfo', undefined]);
    } finally {
      Reflect.deleteProperty(polluted, 'ocrIdInfo');
    }
  });
});
