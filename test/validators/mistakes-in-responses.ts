import type { MessageMistake } from './mistakes-in-requests.ts';

const answer = { RequestId: '1', Code: 'Success', Message: 'success' };
const withResult = (result: object) => ({ ...answer, Result: { Passed: 'Y', SubCode: '200', ...result } });

export const inResponses: readonly MessageMistake[] = [
  {
    mistake: 'a new field',
    input: { ...answer, New: 1 },
    code: 'unknown-field',
    at: 'New',
    words: 'New is not a known field.',
    isNotice: true,
  },
  {
    mistake: 'a new code',
    input: { ...answer, Code: 'New' },
    code: 'unknown-value',
    at: 'Code',
    words: 'Code is not one of "Success", ',
    isNotice: true,
  },
  {
    mistake: 'a new sub code',
    input: withResult({ Passed: 'N', SubCode: '203' }),
    code: 'unknown-value',
    at: 'Result.SubCode',
    words: 'Result.SubCode is not one of ',
    isNotice: true,
  },
  {
    mistake: 'a boolean for whether it passed',
    input: withResult({ Passed: true }),
    code: 'wrong-type',
    at: 'Result.Passed',
    words: 'did you mean "Y"?',
  },
  {
    mistake: 'a score out of range',
    input: withResult({ ExtFaceInfo: '{"faceComparisonScore":101}' }),
    code: 'out-of-range',
    at: 'Result.ExtFaceInfo › faceComparisonScore',
    words: 'must be at most 100.',
  },
  {
    mistake: 'a score as text',
    input: withResult({ ExtFaceInfo: { faceQuality: '9' } }),
    code: 'wrong-type',
    at: 'Result.ExtFaceInfo › faceQuality',
    words: 'must be a number, not text of 1 character',
  },
  {
    mistake: 'JSON that is cut off',
    input: withResult({ ExtIdInfo: '{"ocrIdPassed":"Y"' }),
    code: 'not-json',
    at: 'Result.ExtIdInfo',
    words: 'Result.ExtIdInfo is not JSON: it ends too early.',
  },
  {
    mistake: 'JSON with a comma too many',
    input: withResult({ ExtIdInfo: '{"ocrIdPassed":"Y",}' }),
    code: 'not-json',
    at: 'Result.ExtIdInfo',
    words: 'Result.ExtIdInfo is not JSON: it breaks at character 20.',
  },
  {
    mistake: 'a type of forgery that is no list',
    input: withResult({ ExtIdInfo: '{"spoofInfo":"{\\"spoofType\\":\\"TAMPER\\"}"}' }),
    code: 'wrong-type',
    at: 'Result.ExtIdInfo › spoofInfo › spoofType',
    words: 'must be a list',
  },
];
