import { expect, test } from 'vitest';
import { decodeCheckResult } from '../../packages/validators/generated/index.mjs';
import { pack, written } from './answers.ts';

const asText = { face: true, id: true, nested: true };

test('flags, codes, scores, dates, lists and pictures are what they say', () => {
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
      subCode: { code: '200', means: 'The verification passed.', billed: true },
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
        idImage: { base64: 'aGk=', length: 4, hex: '6869' },
        ocrIdInfo: { name: 'Ada', sex: 'F', birthDate: '1815-12-10', expiryDate: undefined, issueDate: '2013-01-02' },
        spoofInfo: { spoofResult: true, spoofType: ['SCREEN_REMARK', 'TAMPER'] },
        spoofBackInfo: { spoofResult: false, spoofType: [] },
      },
    },
  });
});

test('an unknown sub code is kept, and so is an unknown kind of forgery', () => {
  const wire = pack({ face: undefined, id: {}, nested: { spoofInfo: { spoofType: ['MASK'] } } }, asText);
  const result = decodeCheckResult({ ...wire, Result: { ...Object(wire['Result']), SubCode: '203' } });
  expect(result.ok && result.value.result?.subCode).toEqual({ code: '203' });
  expect(result.ok && result.value.result?.extIdInfo?.spoofInfo?.spoofType).toEqual(['MASK']);
  expect(result.ok && result.notices.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'unknown-value Result.SubCode',
    'unknown-value Result.ExtIdInfo › spoofInfo › spoofType.0',
  ]);
});

test.each([
  { field: 'facePassed', value: 'T', said: 'unknown-value' },
  { field: 'faceAttack', value: true, said: 'wrong-type' },
  { field: 'faceGender', value: 'X', said: 'unknown-value' },
  { field: 'faceComparisonScore', value: '101', said: 'out-of-range' },
  { field: 'faceComparisonScore', value: 'many', said: 'wrong-type' },
  { field: 'faceComparisonScore', value: ' ', said: 'wrong-type' },
  { field: 'faceImg', value: {}, said: 'wrong-type' },
  { field: 'docVideoUrl', value: ['https://a.b'], said: 'wrong-type' },
])('$field as $value is refused', ({ field, value, said }) => {
  for (const face of [true, false]) {
    const result = decodeCheckResult(pack({ face: { [field]: value }, id: undefined, nested: {} }, { ...asText, face }));
    expect(!result.ok && result.issues.map(({ code, path }) => [code, ...path])).toEqual([
      [said, 'Result', 'ExtFaceInfo', field],
    ]);
  }
});

test('a value that may be new is kept, and told', () => {
  const result = decodeCheckResult(pack({ face: undefined, id: {}, nested: { ocrIdInfo: { sex: 'X' } } }, asText), {
    docType: '00000001',
  });
  expect(result.ok && result.value.result?.extIdInfo?.ocrIdInfo?.sex).toBe('X');
  expect(result.ok && result.notices.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'unknown-value Result.ExtIdInfo › ocrIdInfo › sex',
  ]);
});

test('a number for a text is a text, where it has to be there, too', () => {
  const result = decodeCheckResult({ RequestId: 7, Code: 'Success', Message: 8 });
  expect(result.ok && result.value.message).toBe('8');
  expect(result.ok && result.value.requestId).toBe('7');
});
