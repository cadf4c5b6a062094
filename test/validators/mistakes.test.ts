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
import { ekyc, inRequests, type MessageMistake } from './mistakes-in-requests.ts';
import { inResponses } from './mistakes-in-responses.ts';

// Common mistakes, and their reports.

function issuesOf({ issues = [], notices }: Result<unknown>): readonly Issue[] {
  return [...issues, ...notices];
}

/** The issues and notices of a result. Ignores whether the JSON inside is text or parsed. */
function reported(result: Result<unknown>) {
  const issues = issuesOf(result).map(({ code, at, prevents }) => ({ code, at: withDots(at), prevents }));
  return { ok: result.ok, issues, words: issuesOf(result)[0]?.message };
}

/** The expected report: only the mistake itself. */
function expected({ code, at, words, prevents, isNotice = false }: MessageMistake) {
  return { ok: isNotice, issues: [{ code, at: withDots(at), prevents }], words: expect.stringContaining(words) };
}

function withDots(at: string): string {
  return at.replaceAll(' › ', '.');
}

describe('In a request', () => {
  test.each(inRequests)('$mistake is reported', (mistake) => {
    expect(reported(validateInitializeRequest(mistake.input))).toEqual(expected(mistake));
  });

  test('a personal value is never shown', () => {
    const wrong = { ...ekyc, MetaInfo: 'Ada Lovelace', CallbackToken: 7_331, MerchantUserId: 4_711 };
    const text = JSON.stringify(issuesOf(validateInitializeRequest(wrong)));
    expect(text).toContain('MetaInfo');
    expect(text).not.toMatch(/Lovelace|7331|4711/);
  });
});

test.each(['{"name":"Li Si"}', '"Li Si"', 'Li Si'])('text instead of an object is never shown: %s', (text) => {
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
  test.each(inResponses)('$mistake is reported', (mistake) => {
    expect(reported(validateCheckResultResponse(mistake.input))).toEqual(expected(mistake));
  });
});

test('a product under a mistyped name is missing, and its name is suggested', () => {
  const { ProductCode: product, ...others } = ekyc;
  const issues = issuesOf(validateInitializeRequest({ ...others, productcode: product }));
  expect(issues.map(({ code, at }) => `${code} ${at}`)).toEqual(['missing ProductCode', 'unknown-field productcode']);
  expect(issues[1]?.message).toContain('did you mean "ProductCode"?');
});

test('a list of one value is not a choice', () => {
  const [issue] = issuesOf(validateInitializeEkycRequest({ ...ekyc, ProductCode: 'ID_OCR' }));
  expect(issue?.message).toBe('ProductCode must be "eKYC", not text of 6 characters.');
});

test('an issue is one line for any input', () => {
  const input = { ...ekyc, Model: 'A\nfine', 'Color\r\nfine': 1 };
  const messages = issuesOf(validateInitializeRequest(input)).map(({ message }) => message);
  expect(messages).toHaveLength(2);
  expect(messages.join('')).not.toMatch(/[\r\n]/);
});

test('several mistakes are reported at once', () => {
  const issues = issuesOf(validateCheckResultRequest({ MerchantBizId: '-', IsReturnImage: true, Color: 1 }));
  expect(issues.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([
    'bad-form MerchantBizId',
    'missing TransactionId',
    'unknown-field Color',
    'wrong-type IsReturnImage',
  ]);
});

test('every example of the spec is valid and has no notices', () => {
  const entryPoints = new Map<string, Validate>(
    Object.entries(validators).flatMap(([name, entryPoint]) =>
      name.startsWith('validate') && typeof entryPoint === 'function' ? [[name, asValidate(entryPoint)]] : [],
    ),
  );
  const results = messages.flatMap((message) =>
    message.examples.map(({ id, value }) => {
      const result = entryPoints.get(`validate${message.type}`)?.(asItTravels(message, value), { strict: true });
      return { id, said: result?.ok === true ? result.notices : result };
    }),
  );
  expect(results.length).toBeGreaterThan(20);
  expect(results.filter(({ said }) => JSON.stringify(said) !== '[]')).toEqual([]);
});

function asValidate(entryPoint: (...args: never[]) => unknown): Validate {
  return (input, options) => {
    const result: Result<unknown> = Reflect.apply(entryPoint, undefined, [input, options]);
    return result;
  };
}
