import { describe, expect, test } from 'vitest';
import type { Issue, Result } from '../../packages/validators/generated/index.mjs';
import { frozenValidators } from '../support/frozen-validators.ts';
import { checkResultRows, ekyc, everyNotice, face, idOcr, initializeRows, type RequestRow } from './requests-table.ts';

const {
  isInitializeRequest,
  validateCheckResultRequest,
  validateInitializeEkycRequest,
  validateInitializeFaceVerifyRequest,
  validateInitializeIdOcrRequest,
  validateInitializeRequest,
} = frozenValidators;

function inWords({ code, at, prevents }: Issue): string {
  return prevents ? `${code} ${at} ${prevents.code} ${prevents.basis}` : `${code} ${at}`;
}

/** What a result reports, in any order. */
function reported({ ok, issues = [], notices }: Result<unknown>) {
  return { ok, issues: issues.map(inWords).toSorted(), notices: notices.map(inWords).toSorted() };
}

/** The expected report of a row. */
function expected({ issues = [], notices = [] }: RequestRow) {
  return { ok: issues.length === 0, issues: issues.toSorted(), notices: notices.toSorted() };
}

function sentences({ issues = [], notices }: Result<unknown>): string {
  return [...issues, ...notices].map(({ message }) => message).join(' ');
}

describe.each(Object.entries(initializeRows))('Initialize, %s:', (_, rows) => {
  test.each(rows)('$what', (row) => {
    const result = validateInitializeRequest(row.input);
    expect(reported(result)).toEqual(expected(row));
    expect(sentences(result)).toContain(row.says ?? '');
  });
});

describe('CheckResult:', () => {
  test.each(checkResultRows)('$what', (row) => {
    const result = validateCheckResultRequest(row.input);
    expect(reported(result)).toEqual(expected(row));
    expect(sentences(result)).toContain(row.says ?? '');
  });
});

const ofProduct: Readonly<Record<string, (input: unknown) => Result<unknown>>> = {
  eKYC: validateInitializeEkycRequest,
  ID_OCR: validateInitializeIdOcrRequest,
  FACE_VERIFY: validateInitializeFaceVerifyRequest,
};

describe('The validator of one product', () => {
  const rows = Object.values(initializeRows).flat();
  const ofOne = rows.flatMap((row) => {
    const product: unknown = Object(row.input).ProductCode;
    const validate = typeof product === 'string' ? ofProduct[product] : undefined;
    return validate ? [{ ...row, validate }] : [];
  });

  test.each(ofOne)('reports the same of its requests: $what', ({ validate, ...row }) => {
    expect(reported(validate(row.input))).toEqual(expected(row));
  });

  test('rejects another product', () => {
    expect(validateInitializeEkycRequest(idOcr).issues?.map(inWords)).toEqual([
      'unknown-value ProductCode InvalidParameter stated',
    ]);
  });

  test('does not report a product that is not covered as wrong', () => {
    const result = validateInitializeEkycRequest({ ...ekyc, ProductCode: 'eKYC_MIN' });
    expect(result.issues?.map(inWords)).toEqual(['not-covered ProductCode']);
  });

  test('has its own function for the names of the SDK', () => {
    const result = validateInitializeFaceVerifyRequest({ productCode: 'FACE_VERIFY', facePictureUrl: 'https://a.example' });
    expect(result.issues?.map(({ message }) => message)).toEqual([
      'The message has the names of the SDK, such as productCode: pass it through initializeFromSdk first.',
    ]);
  });
});

describe('The names of the SDK', () => {
  test.each([
    { what: 'beside a wire name', input: { ...ekyc, sceneCode: 'a' } },
    { what: 'of a member among unknown names', input: { sceneCode: 'a', extra: 1, other: 2 } },
  ])('are names with a typo $what', ({ input }) => {
    const { issues = [] } = validateInitializeRequest(input);
    expect(issues.map(inWords)).toContain('unknown-field sceneCode');
    expect(issues.map(({ code }) => code)).not.toContain('sdk-spelling');
  });

  test.each([
    { what: 'a message of one member', input: { productCode: 'eKYC' } },
    { what: 'members that no page describes', input: { useNFC: 'Y', crop: 'N' } },
    { what: 'members that are undefined beside them', input: { productCode: 'eKYC', docType: '1', ProductCode: undefined } },
  ])('are recognized in $what', ({ input }) => {
    expect(validateInitializeRequest(input)).toMatchObject({
      ok: false,
      issues: [{ code: 'sdk-spelling', path: [] }],
      notices: [],
    });
  });
});

test("The names of the SDK are recognized among another product's, too", () => {
  const { issues } = validateInitializeFaceVerifyRequest({ idThreshold: '2', docType: '00000007', styleConfig: '[]' });
  expect(issues).toMatchObject([{ code: 'sdk-spelling', path: [] }]);
});

describe('Strict', () => {
  const { input, codes } = everyNotice;
  const codesOf = (issues: readonly Issue[] = []) => issues.map(({ code }) => code).toSorted();

  test('is off by default, and with false or an empty list', () => {
    for (const options of [undefined, {}, { strict: undefined }, { strict: false }, { strict: [] }]) {
      const result = validateInitializeRequest(input, options);
      expect(result.ok).toBe(true);
      expect(codesOf(result.notices)).toEqual(codes.toSorted());
    }
  });

  test('makes all notices issues', () => {
    const result = validateInitializeRequest(input, { strict: true });
    expect(codesOf(result.issues)).toEqual(codes.toSorted());
    expect(result.notices).toEqual([]);
  });

  test.each(codes.map((code) => ({ code })))('makes only $code an issue if it is listed', ({ code }) => {
    const result = validateInitializeRequest(input, { strict: [code] });
    expect(codesOf(result.issues)).toEqual([code]);
    expect(codesOf(result.notices)).toEqual(codes.filter((other) => other !== code).toSorted());
    expect(result.value).toBeUndefined();
  });

  test('leaves a message with other notices as it is', () => {
    const result = validateInitializeRequest({ ...ekyc, Extra: 1 }, { strict: ['empty', 'rule'] });
    expect(result).toMatchObject({ ok: true, notices: [{ code: 'unknown-field' }] });
  });

  test('changes neither issues nor their order before the notices', () => {
    const wrong = { ...input, MerchantBizId: '-' };
    const [issue] = validateInitializeRequest(wrong).issues ?? [];
    expect(validateInitializeRequest(wrong, { strict: true }).issues?.[0]).toEqual(issue);
  });
});

test('a refused request keeps its notices', () => {
  const result = validateInitializeRequest({ ...face, MerchantBizId: '-', Extra: 1 });
  expect(result).toMatchObject({ ok: false, issues: [{ at: 'MerchantBizId' }], notices: [{ at: 'Extra' }] });
  expect(result.value).toBeUndefined();
});

test('notices do not change a request', () => {
  expect(isInitializeRequest({ ...ekyc, Extra: 1 })).toBe(true);
});
