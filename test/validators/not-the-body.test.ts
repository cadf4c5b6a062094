import { describe, expect, test } from 'vitest';
import {
  decodeCheckResult,
  validateCheckResultRequest,
  validateErrorBody,
  validateInitializeRequest,
} from '../../packages/validators/generated/index.mjs';

/** What callers in JavaScript may do, whatever the type says. */
function issuesOf(...args: readonly unknown[]): string[] {
  const result: ReturnType<typeof decodeCheckResult> = Reflect.apply(decodeCheckResult, undefined, args);
  return result.ok ? [] : result.issues.map(({ message }) => message);
}

const failed = { RequestId: 'r', Code: 'Success', Result: { Passed: 'N' } };

describe('What is taken for the body', () => {
  test('may be a promise of it', () => {
    expect(issuesOf(Promise.resolve(failed))).toEqual(['The message is a promise: await it first.']);
  });

  test('may be a response that has to be read', () => {
    expect(issuesOf(new Response(JSON.stringify(failed)))).toEqual(['The message is a response: pass what its text() gives.']);
  });

  test('may have names as clients of the service write them', () => {
    const result = decodeCheckResult({ requestId: 'r', code: 'Success', result: { passed: 'N' } });

    expect(result.issues?.map(({ message }) => message)).toEqual(['Code is missing.']);
    expect(result.notices.map(({ message }) => message)).toEqual([
      'requestId is not a known field; did you mean "RequestId"?',
      'code is not a known field; did you mean "Code"?',
      'result is not a known field; did you mean "Result"?',
    ]);
  });
});

describe('What is taken for a message', () => {
  const request = { MerchantBizId: 'a1', TransactionId: 't' };

  test.each([
    { what: 'a promise', value: Promise.resolve(request), kind: 'Promise' },
    { what: 'its bytes', value: new TextEncoder().encode(JSON.stringify(request)), kind: 'Uint8Array' },
    { what: 'a megabyte of bytes', value: new Uint8Array(1_000_000), kind: 'Uint8Array' },
    { what: 'parameters of an address', value: new URLSearchParams(request), kind: 'URLSearchParams' },
    { what: 'a map', value: new Map(Object.entries(request)), kind: 'Map' },
  ])('and is $what, is reported as that', ({ value, kind }) => {
    for (const validate of [validateCheckResultRequest, validateInitializeRequest, validateErrorBody]) {
      const result = validate(value);
      expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
        `The message has to be an object, not [object ${kind}].`,
      ]);
    }
  });

  test('may be an instance of whatever, as long as the fields are there', () => {
    expect(validateErrorBody(Object.assign(new Error('x'), { RequestId: 'r', Code: 'InternalError' })).ok).toBe(true);
  });

  test('has a date where text is due', () => {
    const result = validateCheckResultRequest({ ...request, TransactionId: new Date(0) });
    expect(result.ok ? '' : result.issues[0]?.message).toBe('TransactionId has to be text, not [object Date].');
  });
});

describe('What nobody has sent', () => {
  test('is not taken from what an object inherits', () => {
    expect(issuesOf(Object.create({ ...failed, Result: { Passed: 'Y' } }))).toEqual(['Code is missing.']);
    expect(issuesOf({ ...failed, Result: Object.create({ Passed: 'Y' }) })).toEqual(['Result.Passed is missing.']);
  });

  test.each([
    ['text', JSON.stringify({ ...failed, Result: {} })],
    ['an object', { ...failed, Result: {} }],
  ])('is not taken from what every object has been given, in %s', (_, body) => {
    const polluted = Object.assign(Object.prototype, { Passed: 'Y' });
    try {
      expect(issuesOf(body)).toEqual(['Result.Passed is missing.']);
    } finally {
      Reflect.deleteProperty(polluted, 'Passed');
    }
  });

  test('nor from there inside JSON text', () => {
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
