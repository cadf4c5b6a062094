import { describe, expect, test } from 'vitest';
import { decodeCheckResult, type DocType, type Issue } from '../../packages/validators/generated/index.mjs';
import { answer, forms, pack, written } from './answers.ts';

const asText = { face: true, id: true, nested: true };
const code: DocType = '00000001';
const full = answer(code);

function codesAndPlaces(issues: readonly Issue[]): string[] {
  return issues.map((issue) => `${issue.code} ${issue.at}`);
}

/** An answer with a document of which these fields were read. */
function withRead(fields: object, isText = true): Record<string, unknown> {
  return pack({ ...full, nested: { ocrIdInfo: fields } }, { ...asText, nested: isText });
}

function read(fields: object, docType?: DocType): unknown {
  const result = decodeCheckResult(withRead(fields), { docType });
  return result.ok ? result.value.result?.extIdInfo?.ocrIdInfo : codesAndPlaces(result.issues);
}

describe('Either part of a result may be missing:', () => {
  test.each([
    { what: 'a face alone', parts: { ...full, id: undefined }, has: ['extFaceInfo'] },
    { what: 'a document alone', parts: { ...full, face: undefined }, has: ['extIdInfo'] },
    { what: 'neither', parts: { ...full, face: undefined, id: undefined }, has: [] },
  ])('$what', ({ parts, has }) => {
    for (const make of Object.values(forms)) {
      const result = decodeCheckResult(make(pack(parts, asText)), { strict: true });
      const there = result.ok ? Object.entries(result.value.result ?? {}).filter(([, value]) => value !== undefined) : [];
      expect(there.map(([name]) => name)).toEqual(['passed', 'subCode', ...has]);
    }
  });

  test.each([undefined, null, ''])('%o counts as missing', (nothing) => {
    const missing = decodeCheckResult(pack({ ...full, face: undefined }, asText));
    const wire = pack({ ...full, face: undefined }, asText);
    const result = decodeCheckResult({ ...wire, Result: { ...Object(wire['Result']), ExtFaceInfo: nothing } });
    expect(result.ok && { value: written(result.value), notices: result.notices }).toEqual(
      missing.ok && { value: written(missing.value), notices: [] },
    );
  });

  test('an error has no result', () => {
    const result = decodeCheckResult('{"RequestId":"1","Code":"InvalidParameter","Message":"No."}', { strict: true });
    expect(result).toMatchObject({ ok: true, value: { requestId: '1', code: 'InvalidParameter', message: 'No.' } });
    expect(result.ok && result.value.result).toBeUndefined();
  });
});

describe('A nested value', () => {
  const nested = ['ocrIdInfo', 'ocrIdEditInfo', 'ocrIdBackInfo', 'spoofInfo', 'spoofBackInfo'] as const;

  test.each(nested.flatMap((name) => [undefined, null, '', 'null'].map((nothing) => ({ name, nothing }))))(
    'counts as absent: $name if it is $nothing',
    ({ name, nothing }) => {
      for (const id of [true, false]) {
        const ext = { ocrIdPassed: 'Y', [name]: nothing };
        const result = decodeCheckResult(pack({ ...full, id: ext, nested: {} }, { ...asText, id }));
        const value = result.ok ? result.value.result?.extIdInfo : undefined;
        expect(value?.ocrIdPassed, JSON.stringify(result)).toBe(true);
        expect(value?.[name]).toBeUndefined();
      }
    },
  );

  test.each(nested)('is undefined, with a notice, if its JSON text is no object: %s', (name) => {
    for (const wrong of ['7', '"text"', '[]', '{"a":', 'text']) {
      const result = decodeCheckResult(pack({ ...full, id: { [name]: wrong }, nested: {} }, asText));
      const places = new Set(result.notices.map(({ at }) => at));
      expect([...places]).toEqual([`Result.ExtIdInfo › ${name}`]);
      expect(result.ok && result.value.result).toMatchObject({ passed: true, extIdInfo: { [name]: undefined } });
    }
  });
});

describe('A date', () => {
  const forms = [
    { form: 'with hyphens', text: '1990-02-21', date: '1990-02-21', notices: [] },
    { form: 'of digits only', text: '19900221', date: '1990-02-21', notices: [] },
    { form: 'that is empty', text: '', date: undefined, notices: [] },
    { form: 'in another form', text: '21.02.1990', date: undefined, notices: ['unusual-form'] },
    { form: 'with the month 13', text: '1990-13-21', date: undefined, notices: ['unusual-form'] },
    { form: 'with the day 00', text: '19900200', date: undefined, notices: ['unusual-form'] },
    { form: 'with a line break after it', text: '1990-02-21\n', date: undefined, notices: ['unusual-form'] },
  ];

  test.each(forms)('$form is decoded to ISO 8601', ({ text, date, notices }) => {
    for (const docType of [code, undefined]) {
      for (const isText of [true, false]) {
        const result = decodeCheckResult(withRead({ birthDate: text }, isText), { docType });
        expect(result.ok && result.value.result?.extIdInfo?.ocrIdInfo?.birthDate).toBe(date);
        // Only the document says which forms are unusual.
        if (docType) expect(result.ok && result.notices.map((notice) => notice.code)).toEqual(notices);
      }
    }
  });

  test('in another format than its own is reported, with the whole path', () => {
    const wire = withRead({ birthDate: '21.02.1990' });
    const result = decodeCheckResult(wire, { docType: code });
    const strict = decodeCheckResult(wire, { docType: code, strict: true });
    const at = 'Result.ExtIdInfo › ocrIdInfo › birthDate';
    expect(result.ok && codesAndPlaces(result.notices)).toEqual([`unusual-form ${at}`]);
    expect(!strict.ok && codesAndPlaces(strict.issues)).toEqual([`unusual-form ${at}`]);
    expect(!strict.ok && strict.issues[0]?.path).toEqual(['Result', 'ExtIdInfo', 'ocrIdInfo', 'birthDate']);
    expect(JSON.stringify(strict)).not.toContain('21.02.1990');
  });

  test('has the same path if the JSON is already parsed', () => {
    const wire = pack({ ...full, nested: { ocrIdInfo: { birthDate: '1.' } } }, { face: false, id: false, nested: false });
    const result = decodeCheckResult(wire, { docType: code });
    expect(result.ok && result.notices.map(({ path }) => path.join('.'))).toEqual(['Result.ExtIdInfo.ocrIdInfo.birthDate']);
  });
});

test('both names of a field are one field; if both are present, the first counts, with a notice', () => {
  const back = (fields: object) => decodeCheckResult(pack({ ...full, nested: { ocrIdBackInfo: fields } }, asText));
  for (const name of ['expireDate', 'expiryDate']) {
    const result = back({ [name]: '20330102' });
    expect(result.ok && result.value.result?.extIdInfo?.ocrIdBackInfo?.expireDate).toBe('2033-01-02');
    expect(result.ok && result.notices).toEqual([]);
  }
  const both = back({ expireDate: '20330102', expiryDate: '20340102' });
  expect(both.ok && codesAndPlaces(both.notices)).toEqual(['repeated Result.ExtIdInfo › ocrIdBackInfo › expiryDate']);
  expect(both.ok && both.value.result?.extIdInfo?.ocrIdBackInfo?.expireDate).toBe('2033-01-02');
});

test('new fields of the service are reported as notices, and refused in strict mode', () => {
  const wire = { ...withRead({ name: 'Li Si', shoeSize: '42' }), New: 1 };
  const result = decodeCheckResult(wire, { docType: code });
  const strict = decodeCheckResult(wire, { docType: code, strict: true });
  const expected = ['unknown-field Result.ExtIdInfo › ocrIdInfo › shoeSize', 'unknown-field New'];
  expect(result.ok && codesAndPlaces(result.notices)).toEqual(expected);
  expect(!strict.ok && codesAndPlaces(strict.issues)).toEqual(expected);
  expect(read({ name: 'Li Si', shoeSize: '42' }, code)).toMatchObject({ name: 'Li Si' });
});

test('a field of another document is unknown in this one', () => {
  const wire = withRead({ passportNo: 'P1' });
  expect(decodeCheckResult(wire, { strict: true }).ok).toBe(true);
  expect(decodeCheckResult(wire, { docType: '01000000', strict: true }).ok).toBe(true);
  const other = decodeCheckResult(wire, { docType: '00000001', strict: true });
  expect(!other.ok && codesAndPlaces(other.issues)).toEqual(['unknown-field Result.ExtIdInfo › ocrIdInfo › passportNo']);
});
