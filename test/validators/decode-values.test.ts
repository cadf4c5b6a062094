import { expect, test } from 'vitest';
import {
  decodeCheckResult,
  imageBytes,
  outcomeOf,
  validateCheckResultResponse,
  validateExtIdInfo,
  validateInitializeResponse,
  validateMainlandPermitHkMacaoOcrFields,
} from '../../packages/validators/generated/index.mjs';
import { pack, written } from './answers.ts';

const asText = { face: true, id: true, nested: true };

test('flags, codes, scores, dates, lists and images are decoded', () => {
  const wire = pack(
    {
      face: {
        facePassed: 'Y',
        faceAttack: 'N',
        faceOcclusion: '',
        faceComparisonScore: 99.99,
        faceQuality: '95.5',
        faceAge: '30',
      },
      id: { ocrIdPassed: 'N', idImage: 'aGk=' },
      nested: {
        ocrIdInfo: { name: 'Ada', sex: 'F', birthDate: '1815-12-10', expiryDate: '', issueDate: '20130102' },
        spoofInfo: { spoofResult: 'Y', spoofType: ['SCREEN_REMARK', 'TAMPER'] },
        spoofBackInfo: { spoofResult: 'N', spoofType: [] },
      },
    },
    asText,
  );
  const result = decodeCheckResult(JSON.stringify(wire), { docType: '00000001', strict: true });
  expect(result.ok && written(result.value)).toEqual({
    requestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
    code: 'Success',
    message: 'success',
    result: {
      passed: true,
      subCode: { code: '200', means: 'The verification passed.', billed: true, userMayRetry: false },
      extFaceInfo: {
        facePassed: true,
        faceAttack: false,
        faceOcclusion: undefined,
        faceComparisonScore: 99.99,
        faceQuality: 95.5,
        faceAge: '30',
      },
      extIdInfo: {
        ocrIdPassed: false,
        idImage: { kind: 'image', length: 4, mediaType: undefined, base64: 'aGk=', hex: '6869' },
        ocrIdInfo: { name: 'Ada', sex: 'F', birthDate: '1815-12-10', expiryDate: undefined, issueDate: '2013-01-02' },
        spoofInfo: { spoofResult: true, spoofType: ['SCREEN_REMARK', 'TAMPER'] },
        spoofBackInfo: { spoofResult: false, spoofType: [] },
      },
    },
  });
});

test.each([
  { written: '1.0E-4', score: 0.0001 },
  { written: '1e1', score: 10 },
  { written: '0', score: 0 },
])('a score written as $written is $score', ({ written, score }) => {
  const result = decodeCheckResult(pack({ face: { faceComparisonScore: written }, id: undefined, nested: {} }, asText));
  expect(result.ok && result.value.result?.extFaceInfo?.faceComparisonScore).toBe(score);
  expect(result.ok && result.notices).toEqual([]);
});

test('an unknown sub code is kept, and so is an unknown kind of forgery', () => {
  const wire = pack({ face: undefined, id: {}, nested: { spoofInfo: { spoofType: ['MASK'] } } }, asText);
  const result = decodeCheckResult({ ...wire, Result: { ...Object(wire['Result']), Passed: 'N', SubCode: '203' } });
  expect(result.ok && result.value.result?.subCode).toEqual({ code: '203' });
  expect(result.ok && result.value.result?.extIdInfo?.spoofInfo?.spoofType).toEqual(['MASK']);
  expect(result.ok && result.notices.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'unknown-value Result.SubCode',
    'unknown-value Result.ExtIdInfo › spoofInfo › spoofType.0',
  ]);
});

test.each([
  { field: 'faceAttack', value: true, said: 'wrong-type' },
  { field: 'faceComparisonScore', value: '101', said: 'out-of-range' },
  { field: 'faceComparisonScore', value: 'many', said: 'wrong-type' },
  { field: 'faceComparisonScore', value: ' ', said: 'wrong-type' },
  { field: 'faceImg', value: {}, said: 'wrong-type' },
  { field: 'docVideoUrl', value: ['https://a.b'], said: 'wrong-type' },
])('$field is undefined, with a notice, if it is $value', ({ field, value, said }) => {
  for (const face of [true, false]) {
    const result = decodeCheckResult(pack({ face: { [field]: value }, id: undefined, nested: {} }, { ...asText, face }));
    expect(result.notices.map(({ code, path }) => [code, ...path])).toEqual([[said, 'Result', 'ExtFaceInfo', field]]);
    expect(result.ok && result.value.result).toMatchObject({ passed: true, extFaceInfo: { [field]: undefined } });
  }
});

test.each([
  { parts: { ExtFaceInfo: { facePassed: 'T' } }, at: 'ExtFaceInfo › facePassed' },
  { parts: { ExtFaceInfo: { faceGender: 'U' } }, at: 'ExtFaceInfo › faceGender' },
  { parts: { ExtIdInfo: { ocrIdPassed: 'P' } }, at: 'ExtIdInfo › ocrIdPassed' },
  { parts: { ExtIdInfo: { ocrIdInfo: { isPermanent: 'Z' } } }, at: 'ExtIdInfo › ocrIdInfo › isPermanent' },
])(
  'an unknown value of a closed list becomes undefined, with a notice, and the result is still decoded: $at',
  ({ parts, at }) => {
    for (const options of [{}, { docType: '00000008' as const }]) {
      const body = { RequestId: '1', Code: 'Success', Result: { Passed: 'Y', ...parts } };
      const decoded = decodeCheckResult(JSON.stringify(body), options);
      expect(decoded.ok && decoded.value.result?.passed).toBe(true);
      expect(decoded.ok && JSON.stringify(decoded.value)).not.toMatch(/"[TUPZ]"/);
      expect(decoded.ok && decoded.notices.map(({ code, at }) => `${code} ${at}`)).toEqual([`unknown-value Result.${at}`]);
      expect(decodeCheckResult(body, { ...options, strict: true }).ok).toBe(false);
    }
  },
);

test.each([
  { Passed: 'X', said: 'unknown-value' },
  { Passed: 'y', said: 'unknown-value' },
  { Passed: '', said: 'too-short' },
  { Passed: true, said: 'wrong-type' },
  { Passed: ['Y'], said: 'wrong-type' },
  { Passed: undefined, said: 'missing' },
])('$Passed is not a verdict', ({ Passed, said }) => {
  const decoded = result({ Passed });
  expect(decoded.ok && decoded.value.result).toMatchObject({ passed: undefined });
  expect(reported({ Passed })).toEqual([true, `${said} Result.Passed`]);
  expect(outcomeOf(decoded)).toMatchObject({ kind: 'inconsistent', contradictions: [{ id: 'no-verdict' }] });
});

test.each([411328199002210011n, 1e22])("the number %s has lost digits, so it isn't accepted as text", (number) => {
  const body = `{"RequestId":"1","Code":"Success","Result":{"Passed":"Y","ExtIdInfo":{"ocrIdInfo":{"idNumber":${number}}}}}`;
  for (const docType of ['00000001', undefined] as const) {
    const decoded = decodeCheckResult(body, { docType });
    expect(decoded.notices.map(({ at }) => at)).toEqual(['Result.ExtIdInfo › ocrIdInfo › idNumber']);
    expect(decoded.ok && decoded.value.result?.extIdInfo?.ocrIdInfo).toMatchObject({ idNumber: undefined });
  }
});

test('infinity is not a score', () => {
  for (const score of ['1e999', '"1e999"']) {
    const body = `{"RequestId":"1","Code":"Success","Result":{"Passed":"Y","ExtFaceInfo":{"faceQuality":${score}}}}`;
    const decoded = decodeCheckResult(body);
    expect(decoded.notices.map(({ at }) => at)).toEqual(['Result.ExtFaceInfo › faceQuality']);
    expect(decoded.ok && decoded.value.result?.extFaceInfo).toMatchObject({ faceQuality: undefined });
  }
});

test('the facts of a code can’t be changed by a caller', () => {
  const decoded = decodeCheckResult({ RequestId: '1', Code: 'Success', Result: { Passed: 'N', SubCode: '205' } });
  expect(decoded.ok && Object.isFrozen(decoded.value.result?.subCode)).toBe(true);
});

test('a list that contains itself is undefined, and empty items of a list are left out', () => {
  const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 1e9 : 'TAMPER') });
  for (const spoofType of [endless, Array(2 ** 32 - 1)]) {
    expect(reported({ ExtIdInfo: { spoofInfo: { spoofType } } })).toEqual([
      true,
      'too-long Result.ExtIdInfo › spoofInfo › spoofType',
    ]);
  }
  const some = result({ ExtIdInfo: { spoofInfo: { spoofType: ['', 'TAMPER'] } } });
  expect(some.ok && some.value.result?.extIdInfo?.spoofInfo?.spoofType).toEqual(['TAMPER']);
});

test('a value that may be new is kept, and reported', () => {
  const result = decodeCheckResult(pack({ face: undefined, id: {}, nested: { ocrIdInfo: { sex: 'X' } } }, asText), {
    docType: '00000001',
  });
  expect(result.ok && result.value.result?.extIdInfo?.ocrIdInfo?.sex).toBe('X');
  expect(result.ok && result.notices.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'unknown-value Result.ExtIdInfo › ocrIdInfo › sex',
  ]);
});

test('a number for a text becomes a text, also for a required field', () => {
  const result = decodeCheckResult({ RequestId: 7, Code: 'Success', Message: 8 });
  expect(result.ok && result.value.message).toBe('8');
  expect(result.ok && result.value.requestId).toBe('7');
});

test('of several documents, the one that has the field decides', () => {
  const checked = validateExtIdInfo({ ocrIdInfo: { firstIssueDate: '06-03' } });
  expect(checked.ok && checked.notices.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'unusual-form ocrIdInfo › firstIssueDate',
  ]);
});

const result = (parts: object) => decodeCheckResult({ RequestId: '1', Code: 'Success', Result: { Passed: 'Y', ...parts } });
const reported = (parts: object) => {
  const decoded = result(parts);
  const issues = decoded.ok ? decoded.notices : decoded.issues;
  return [decoded.ok, ...issues.map(({ code, at }) => `${code} ${at}`)];
};

test('a number for a text causes a notice, and is checked as its digits', () => {
  expect(reported({ SubCode: 200 })).toEqual([true, 'unusual-form Result.SubCode']);
  expect(reported({ Passed: 'N', SubCode: 999 })).toEqual([true, 'unusual-form Result.SubCode', 'unknown-value Result.SubCode']);
  expect(reported({ Passed: 1 })).toEqual([true, 'unknown-value Result.Passed', 'unusual-form Result.Passed']);
  expect(reported({ ExtFaceInfo: { facePassed: 1 } })).toEqual([
    true,
    'unusual-form Result.ExtFaceInfo › facePassed',
    'unknown-value Result.ExtFaceInfo › facePassed',
  ]);
  expect(reported({ ExtIdInfo: { ocrIdInfo: { birthDate: 123 } } })).toEqual([
    true,
    'unusual-form Result.ExtIdInfo › ocrIdInfo › birthDate',
    'unusual-form Result.ExtIdInfo › ocrIdInfo › birthDate',
  ]);
  expect(reported({ ExtIdInfo: 5 })).toEqual([true, 'wrong-type Result.ExtIdInfo']);
});

test('a list may come as JSON text', () => {
  for (const docType of ['00000001', undefined] as const) {
    const body = {
      RequestId: '1',
      Code: 'Success',
      Result: { Passed: 'N', ExtIdInfo: { spoofInfo: { spoofType: '["TAMPER"]' } } },
    };
    const decoded = decodeCheckResult(body, { docType, strict: true });
    expect(decoded.ok && decoded.value.result?.extIdInfo?.spoofInfo?.spoofType).toEqual(['TAMPER']);
  }
  expect(reported({ ExtIdInfo: { spoofInfo: { spoofType: '["MASK"]' } } })).toEqual([
    true,
    'unknown-value Result.ExtIdInfo › spoofInfo › spoofType.0',
  ]);
  for (const spoofType of ['TAMPER', '"TAMPER"', '{"0":"TAMPER"}', ' ']) {
    expect(reported({ ExtIdInfo: { spoofInfo: { spoofType } } })).toEqual([
      true,
      'wrong-type Result.ExtIdInfo › spoofInfo › spoofType',
    ]);
  }
});

test('a date that may be empty is reported as such', () => {
  const checked = validateMainlandPermitHkMacaoOcrFields({ expiryDate: '2 May 2031' });
  expect(checked.ok && checked.notices.map(({ message }) => message)).toEqual([
    'expiryDate must be a date as yyyy-MM-dd or an empty text, not text of 10 characters.',
  ]);
});

test('the other fields of an error are known', () => {
  const error = { RequestId: '1', Code: 'MissingParameter', Message: 'No.', HostId: 'a.b', Recommend: 'https://a.b' };
  const decoded = decodeCheckResult(error, { strict: true });
  expect(decoded.ok && decoded.value.code).toBe('MissingParameter');
  expect(validateInitializeResponse(error)).toEqual({ ok: true, value: error, notices: [] });
  const misspelled = validateCheckResultResponse({ ...error, HostID: 'a.b' });
  expect(misspelled.ok && misspelled.notices.map(({ message }) => message)).toEqual([
    'HostID is not a known field; did you mean "HostId"?',
  ]);
});

test('an empty text for a list, an object or an alias counts as missing', () => {
  expect(reported({ ExtIdInfo: { spoofInfo: { spoofResult: 'N', spoofType: '' } } })).toEqual([true]);
  const back = decodeCheckResult(
    {
      RequestId: '1',
      Code: 'Success',
      Result: { Passed: 'Y', ExtIdInfo: { ocrIdBackInfo: { expireDate: '', expiryDate: '20330102' } } },
    },
    { docType: '00000001' },
  );
  expect(back.ok && back.value.result?.extIdInfo?.ocrIdBackInfo?.expireDate).toBe('2033-01-02');
});

test('no suggestion shows a personal value', () => {
  const decoded = decodeCheckResult(
    { RequestId: '1', Code: 'Success', Result: { Passed: 'Y', ExtIdInfo: { ocrIdInfo: { isPermanent: true } } } },
    { docType: '00000008' },
  );
  expect(decoded.notices[0]?.message).toMatch(/not a boolean\.$/);
});

test('an image with invalid characters has no bytes', () => {
  const decoded = result({ ExtFaceInfo: { faceImg: '中中中中' } });
  const image = decoded.ok ? decoded.value.result?.extFaceInfo?.faceImg : undefined;
  expect(image).toMatchObject({ kind: 'image', length: 4 });
  expect(image && imageBytes(image)).toBeUndefined();
});
