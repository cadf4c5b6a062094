import type { Slip } from './slips-in-requests.ts';

const answer = { RequestId: '1', Code: 'Success', Message: 'success' };
const withResult = (result: object) => ({ ...answer, Result: { Passed: 'Y', SubCode: '200', ...result } });

export const inResponses: readonly (Slip & { readonly isNotice?: boolean })[] = [
  {
    slip: 'a new field',
    input: { ...answer, New: 1 },
    code: 'unknown-field',
    at: 'New',
    words: 'New is not a known field.',
    isNotice: true,
  },
  {
    slip: 'a new code',
    input: { ...answer, Code: 'New' },
    code: 'unknown-value',
    at: 'Code',
    words: 'Code is "New", none of the known values.',
    isNotice: true,
  },
  {
    slip: 'a new sub code',
    input: withResult({ SubCode: '203' }),
    code: 'unknown-value',
    at: 'Result.SubCode',
    words: '203',
    isNotice: true,
  },
  {
    slip: 'a truth for the verdict',
    input: withResult({ Passed: true }),
    code: 'wrong-type',
    at: 'Result.Passed',
    words: 'did you mean "Y"?',
  },
  {
    slip: 'a score out of range',
    input: withResult({ ExtFaceInfo: '{"faceComparisonScore":101}' }),
    code: 'out-of-range',
    at: 'Result.ExtFaceInfo › faceComparisonScore',
    words: 'at most 100, not the number 101',
  },
  {
    slip: 'a score as text',
    input: withResult({ ExtFaceInfo: { faceQuality: '9' } }),
    code: 'wrong-type',
    at: 'Result.ExtFaceInfo › faceQuality',
    words: 'has to be a number, not "9"',
  },
  {
    slip: 'JSON that is cut off',
    input: withResult({ ExtIdInfo: '{"ocrIdPassed":"Y"' }),
    code: 'not-json',
    at: 'Result.ExtIdInfo',
    words: 'has to be JSON text, not text of 18 characters',
  },
  {
    slip: 'a type of forgery that is no list',
    input: withResult({ ExtIdInfo: '{"spoofInfo":"{\\"spoofType\\":\\"TAMPER\\"}"}' }),
    code: 'wrong-type',
    at: 'Result.ExtIdInfo › spoofInfo › spoofType',
    words: 'has to be a list',
  },
];
