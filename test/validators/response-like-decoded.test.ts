import { describe, expect, test } from 'vitest';
import {
  decodeCheckResult,
  decodeError,
  isCheckResultResponse,
  isExtFaceInfo,
  validateCallbackQuery,
  validateCheckResultResponse,
  validateErrorBody,
  validateExtFaceInfo,
  validateExtIdInfo,
  validateMainlandIdCardOcrBackFields,
  validateMainlandIdCardOcrFields,
  validateOcrFields,
} from '../../packages/validators/generated/index.mjs';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { loadValidators } from '../support/validators.ts';

// A check of a response says the same of it as its decoder, where both accept it.

const withResult = (result: unknown) => ({ RequestId: 'R', Code: 'Success', Message: 'success', Result: result });
const said = ({ notices }: { readonly notices: readonly { readonly code: string; readonly at: string }[] }) =>
  notices.map(({ code, at }) => `${code} ${at}`);

describe('Codes that any API may fail with', () => {
  test.each(['Throttling.User', 'SignatureDoesNotMatch', 'NoPermission'])('%s is known', (Code) => {
    const body = { RequestId: 'R', Code, Message: 'No.' };
    for (const check of [decodeError, validateErrorBody, decodeCheckResult, validateCheckResultResponse])
      expect(check(body)).toMatchObject({ ok: true, notices: [] });
  });

  test('others are not', () => {
    expect(said(decodeError({ RequestId: 'R', Code: 'Novel', Message: 'No.' }))).toEqual(['unknown-value Code']);
  });
});

describe('A contradiction is a notice of the check, too', () => {
  test.each([
    [{ Passed: 'Y', SubCode: '205' }, 1],
    [{ Passed: 'Y', SubCode: '200', ExtFaceInfo: '{"facePassed":"N","faceAttack":"Y"}' }, 2],
    [{ Passed: 'N', SubCode: '205' }, 0],
  ])('%o', (result, count) => {
    const [checked, decoded] = [validateCheckResultResponse(withResult(result)), decodeCheckResult(withResult(result))];
    expect(checked).toMatchObject({ ok: true, notices: decoded.notices });
    expect(checked.notices.filter(({ code }) => code === 'contradiction')).toHaveLength(count);
    const strict = validateCheckResultResponse(withResult(result), { strict: ['contradiction'] });
    expect(strict.ok).toBe(count === 0);
  });
});

describe('null in a response says that there is nothing', () => {
  const { Result: _, ...bare } = withResult(undefined);

  test('in place of the result', () => {
    const body = withResult(null);
    expect(validateCheckResultResponse(body)).toEqual({ ok: true, value: bare, notices: [] });
    expect(decodeCheckResult(body)).toMatchObject({ ok: true, notices: [] });
    expect(isCheckResultResponse(body)).toBe(false);
  });

  test('in place of a detail, also inside JSON text', () => {
    const checked = validateCheckResultResponse(
      withResult({ Passed: 'Y', SubCode: null, ExtIdInfo: '{"ocrIdInfo":{"name":null}}', New: null }),
    );
    expect(checked.ok && checked.value.Result).toEqual({ Passed: 'Y', ExtIdInfo: '{"ocrIdInfo":{"name":null}}', New: null });
    expect(checked.notices).toEqual([]);
  });

  test('in place of what must be there', () => {
    const checked = validateCheckResultResponse(withResult({ Passed: null }));
    expect(checked.issues?.map(({ code, at }) => `${code} ${at}`)).toEqual(['missing Result.Passed']);
  });
});

describe('An empty text says that nothing was read', () => {
  const back = { originOfIssue: 'X', issueDate: '', expireDate: '' };

  test('by itself', () => {
    expect(validateMainlandIdCardOcrBackFields(back)).toEqual({ ok: true, value: back, notices: [] });
  });

  test('inside a response', () => {
    const body = withResult({ Passed: 'N', ExtIdInfo: JSON.stringify({ ocrIdInfo: { sex: '' }, ocrIdBackInfo: back }) });
    expect(validateCheckResultResponse(body).notices).toEqual([]);
  });
});

describe('A number in place of text', () => {
  const messages = (check: (body: unknown) => object, age: string): string[] => {
    const ExtFaceInfo = `{"faceAge":${age}}`;
    const { issues = [], notices = [] }: { issues?: { message: string }[]; notices?: { message: string }[] } = check(
      withResult({ Passed: 'N', ExtFaceInfo }),
    );
    return [...issues, ...notices].map(({ message }) => message.slice(message.indexOf('faceAge')));
  };

  test('that is exact is read', () => {
    expect(messages(decodeCheckResult, '123')).toEqual(['faceAge is a number, read as text.']);
    expect(messages(validateCheckResultResponse, '123')).toEqual(['faceAge must be text, not a number.']);
  });

  test('that may have lost digits is reported as such', () => {
    const lost = ['faceAge must be text, not a number: digits may be lost.'];
    expect(messages(decodeCheckResult, '9007199254740993')).toEqual(lost);
    expect(messages(validateCheckResultResponse, '9007199254740993')).toEqual(lost);
  });
});

test('A number that a decoder leaves out, because its digits may be lost, is reported as such', () => {
  const notices = (quality: string) =>
    decodeCheckResult(withResult({ Passed: 'N', ExtFaceInfo: `{"faceQuality":${quality}}` })).notices.map(({ message }) =>
      message.slice(message.indexOf('faceQuality')),
    );
  expect(notices('9007199254740993')).toEqual(['faceQuality must be at most 9007199254740991: digits may be lost.']);
  expect(notices('"-9007199254740993"')).toEqual(['faceQuality must be at least -9007199254740991: digits may be lost.']);
});

test('A number that is out of the range of its field has lost nothing', () => {
  const { notices } = decodeCheckResult(withResult({ Passed: 'N', ExtFaceInfo: '{"faceComparisonScore":100.5}' }));
  expect(notices.map(({ message }) => message)).toEqual(['Result.ExtFaceInfo › faceComparisonScore must be at most 100.']);
});

describe('A message inside a response, checked by itself', () => {
  const exact = 'must be text, not a number.';
  const lost = 'must be text, not a number: digits may be lost.';

  test.each([
    ['faceAge', validateExtFaceInfo],
    ['name', validateMainlandIdCardOcrFields],
    ['sex', validateOcrFields],
    ['originOfIssue', validateMainlandIdCardOcrBackFields],
  ])('has the same sentence for a number in place of %s', (key, check) => {
    const sentences = (value: number) => (check({ [key]: value }).issues ?? []).map(({ message }) => message);
    expect(sentences(30)).toEqual([`${key} ${exact}`]);
    expect(sentences(9007199254740994)).toEqual([`${key} ${lost}`]);
  });

  test('treats null as absent, too', () => {
    const face = { faceAge: '30', faceGender: null, added: null };
    expect(validateExtFaceInfo(face)).toEqual({ ok: true, value: { faceAge: '30', added: null }, notices: [] });
    expect(isExtFaceInfo(face)).toBe(false);
    expect(validateExtIdInfo({ ocrIdInfo: null, idImage: null })).toEqual({ ok: true, value: {}, notices: [] });
    expect(validateOcrFields({ sex: null })).toEqual({ ok: true, value: {}, notices: [] });
  });

  test('is checked like a callback', () => {
    const { issues = [] } = validateCallbackQuery({ transactionId: 30, passed: 'Y', subcode: null });
    expect(issues.map(({ message }) => message)).toEqual([`transactionId ${exact}`, 'subcode is missing.']);
  });

  test('is checked strictly if it belongs to a request, whose sender can change it', async () => {
    const check = loadValidators(await generateHere(new SpecCopy('parcel').dir, ['validators']))('Thing');
    const { issues = [] } = check({ name: 5, pieces: null });
    expect(issues.map(({ message }) => message)).toEqual([
      'name must be text, not a number: put it in quotes.',
      'pieces must be a whole number, not null.',
    ]);
  });
});
