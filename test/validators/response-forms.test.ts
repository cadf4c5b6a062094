import { describe, expect, test } from 'vitest';
import {
  decodeCheckResult,
  decodeError,
  isCheckResultResponse,
  validateCheckResultResponse,
  validateErrorBody,
  validateInitializeResponse,
} from '../../packages/validators/generated/index.mjs';
import { wrappings } from './wrappings.ts';

// A response is checked in the forms that clients return. The result has the message in its wire form.

const answer = { RequestId: 'r', Code: 'Success', Result: { Passed: 'Y', SubCode: '200' } };

describe.each(wrappings)('A response as $form', ({ wrap, adds = [] }) => {
  test('passes, and comes back in its wire form', () => {
    const result = validateCheckResultResponse(wrap(answer));
    expect(result).toMatchObject({ ok: true, value: answer });
    expect(result.notices.map(({ code, at }) => `${code} ${at}`)).toEqual(adds);
  });

  test('is refused for its faults, with wire names', () => {
    const { issues = [] } = validateCheckResultResponse(wrap({ ...answer, Result: { Passed: 7 } }));
    expect(issues.map(({ code, at }) => `${code} ${at}`)).toEqual(['wrong-type Result.Passed']);
  });

  test('is read with any status', () => {
    expect(validateInitializeResponse(wrap({ RequestId: 'r', Code: 'Success', Result: { TransactionId: 't' } })).ok).toBe(true);
    expect(validateErrorBody(wrap({ RequestId: 'r', Code: 'InternalError' })).ok).toBe(true);
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  { what: 'HTML', given: '<html>', position: 1, words: 'it breaks at character 1' },
  { what: 'text that is cut off', given: '{"Code":"Success', words: 'it ends too early' },
  { what: 'text with a byte order mark', given: '\ufeff{,}', position: 3, words: 'it breaks at character 3' },
  { what: 'nothing', given: '', words: 'it ends too early' },
  { what: 'a comma too many', given: bytes('{"Code":"X",}'), position: 13, words: 'it breaks at character 13' },
  { what: 'a wrong text that was stringified', given: JSON.stringify('{Code}'), position: 2, words: 'it breaks at character 2' },
])('$what is not JSON, and the message says where it breaks', ({ given, position, words }) => {
  for (const check of [validateCheckResultResponse, decodeCheckResult, decodeError]) {
    const { issues = [] } = check(given);
    expect(issues).toMatchObject([{ code: 'not-json', message: `The message is not JSON: ${words}.` }]);
    expect(issues.map((issue) => (issue.code === 'not-json' ? issue.position : issue.code))).toEqual([position]);
  }
});

test('A promise or an unread response is not a response yet', () => {
  const messages = [Promise.resolve(answer), new Response('{}')].map(
    (one) => validateCheckResultResponse(one).issues?.[0]?.message,
  );
  expect(messages).toEqual([
    'The message is a promise: await it first.',
    'The message is a response: pass what its text() gives.',
  ]);
});

test('A type guard is true for the message itself, and not for a wrapper', () => {
  expect(isCheckResultResponse(answer)).toBe(true);
  expect(isCheckResultResponse({ body: answer })).toBe(false);
  expect(isCheckResultResponse(JSON.stringify(answer))).toBe(false);
});

test('JSON text in a response may come as bytes, or be stringified twice', () => {
  const text = '{"ocrIdPassed":"Y"}';
  const damaged = Uint8Array.from([
    ...new TextEncoder().encode('{"ocrIdPassed":"Y","note":"'),
    0xb3,
    ...new TextEncoder().encode('"}'),
  ]);
  const validated = [new TextEncoder().encode(text), damaged, JSON.stringify(text)].map((ExtIdInfo) =>
    validateCheckResultResponse({ ...answer, Result: { ...answer.Result, ExtIdInfo } }),
  );
  expect(validated.map(({ ok, notices }) => [ok, ...notices.map(({ message }) => message)])).toEqual([
    [true, 'Result.ExtIdInfo comes as bytes.'],
    [true, 'Result.ExtIdInfo comes as bytes that are not UTF-8; letters may be lost.', expect.stringContaining('note')],
    [true, 'Result.ExtIdInfo was stringified twice.'],
  ]);
});
