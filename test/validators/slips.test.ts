import { describe, expect, test } from 'vitest';
import {
  decodeCheckResult,
  validateCheckResultRequest,
  validateCheckResultResponse,
  validateInitializeEkycRequest,
  validateInitializeRequest,
  validateOcrFields,
  type Issue,
  type Result,
} from '../../packages/validators/generated/index.mjs';
import * as validators from '../../packages/validators/generated/index.mjs';
import { messages } from '../facts/spec/messages.ts';
import { asItTravels } from '../facts/spec/wire.ts';
import type { Validate } from '../support/validators.ts';
import { ekyc, inRequests } from './slips-in-requests.ts';
import { inResponses } from './slips-in-responses.ts';

// What people do wrong, and what they then read.

function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? result.notices : result.issues;
}

describe('In a request', () => {
  test.each(inRequests)('$slip', ({ input, code, at, words, prevents }) => {
    const [issue, ...others] = issuesOf(validateInitializeRequest(input));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, at, ...(prevents !== undefined && { prevents }) });
    expect(issue?.message).toContain(words);
  });

  test('a personal value is never shown', () => {
    const wrong = { ...ekyc, MetaInfo: 'Ada Lovelace', CallbackToken: 7_331, MerchantUserId: 4_711 };
    const text = JSON.stringify(issuesOf(validateInitializeRequest(wrong)));
    expect(text).toContain('MetaInfo');
    expect(text).not.toMatch(/Lovelace|7331|4711/);
  });
});

test.each(['{"name":"Li Si"}', '"Li Si"', 'Li Si'])('text in the place of an object is nobody’s business: %s', (text) => {
  const given = [
    validateInitializeRequest(text),
    validateOcrFields(text),
    decodeCheckResult({
      RequestId: '1',
      Code: 'Success',
      Result: { Passed: 'Y', ExtIdInfo: { spoofInfo: text, ocrIdInfo: text } },
    }),
    decodeCheckResult({ RequestId: '1', Code: 'Success', Result: text }),
  ];
  for (const result of given) {
    expect(JSON.stringify(issuesOf(result))).not.toContain('Li Si');
  }
});

describe('In a response', () => {
  test.each(inResponses)('$slip', ({ input, code, at, words, isNotice = false }) => {
    const result = validateCheckResultResponse(input);
    const [issue, ...others] = issuesOf(result);
    expect(result.ok).toBe(isNotice);
    expect(others).toEqual([]);
    expect(issue?.code).toBe(code);
    // Whether what is inside came as text or parsed is no matter here.
    expect(issue?.at.replaceAll(' › ', '.')).toBe(at.replaceAll(' › ', '.'));
    expect(issue?.message).toContain(words);
  });
});

test('a product under a misspelt name is missing, and found', () => {
  const { ProductCode: product, ...others } = ekyc;
  const issues = issuesOf(validateInitializeRequest({ ...others, productcode: product, Colour: 'red' }));
  expect(issues.map(({ code, at }) => `${code} ${at}`)).toEqual(['missing ProductCode', 'unknown-field productcode']);
  expect(issues[1]?.message).toContain('did you mean "ProductCode"?');
});

test('a list of one value is no choice', () => {
  const [issue] = issuesOf(validateInitializeEkycRequest({ ...ekyc, ProductCode: 'ID_OCR' }));
  expect(issue?.message).toBe('ProductCode has to be eKYC, not "ID_OCR".');
});

test('an issue is told on one line, whatever came', () => {
  const input = { ...ekyc, Model: 'A\nfine', 'Colour\r\nfine': 1 };
  const messages = issuesOf(validateInitializeRequest(input)).map(({ message }) => message);
  expect(messages).toHaveLength(2);
  expect(messages.join('')).not.toMatch(/[\r\n]/);
});

test('several slips are told at once', () => {
  const issues = issuesOf(validateCheckResultRequest({ MerchantBizId: '-', IsReturnImage: true, Colour: 1 }));
  expect(issues.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([
    'bad-form MerchantBizId',
    'missing TransactionId',
    'unknown-field Colour',
    'wrong-type IsReturnImage',
  ]);
});

test('every example of the spec is as the protocol says, strictly', () => {
  const doors = new Map<string, Validate>(
    Object.entries(validators).flatMap(([name, door]) =>
      name.startsWith('validate') && typeof door === 'function' ? [[name, asValidate(door)]] : [],
    ),
  );
  const results = messages.flatMap((message) =>
    message.examples.map(({ id, value }) => {
      const result = doors.get(`validate${message.type}`)?.(asItTravels(message, value), { strict: true });
      return { id, said: result?.ok === true ? result.notices : result };
    }),
  );
  expect(results.length).toBeGreaterThan(20);
  expect(results.filter(({ said }) => JSON.stringify(said) !== '[]')).toEqual([]);
});

function asValidate(door: (...args: never[]) => unknown): Validate {
  return (input, options) => {
    const result: Result<unknown> = Reflect.apply(door, undefined, [input, options]);
    return result;
  };
}
