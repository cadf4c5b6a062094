import { describe, expect, test } from 'vitest';
import {
  decodeCheckResult,
  decodeError,
  decodeInitialize,
  explainError,
  outcomeOf,
} from '../../packages/validators/generated/index.mjs';
import { moreResponseCases } from './cases/more-responses.ts';
import { responseCases } from './cases/responses.ts';
import { inSdkNames, wrappings } from './wrappings.ts';

// Bodies that integrators have received, in every form that their clients return.

describe.each([...responseCases, ...moreResponseCases])('$what', ({ body, docType, has, notices, outcome }) => {
  test.each(wrappings)('is decoded from $form', ({ wrap, adds = [] }) => {
    const decoded = decodeCheckResult(wrap(body), docType === undefined ? {} : { docType });
    expect(decoded.ok && decoded.value).toMatchObject(has);
    expect(decoded.notices.map(({ code, at }) => `${code} ${at}`)).toEqual([...notices, ...adds]);
    expect(outcomeOf(decoded).kind).toBe(outcome);
  });

  test('has the original in the property `raw`', () => {
    const decoded = decodeCheckResult(body, docType === undefined ? {} : { docType });
    expect(decoded.raw).toBe(body);
  });
});

/** Error bodies, with the expected results. */
const errors = [
  {
    body: { RequestId: 'RT', Code: 'Throttling.Api', Message: 'Blocked.', HostId: 'h' },
    is: { kind: 'throttling', retryable: true },
  },
  { body: { RequestId: 'RS', Code: 'SignatureDoesNotMatch', Message: 'No.', HostId: 'x' }, is: { kind: 'credentials' } },
  {
    body: {
      RequestId: 'RR',
      Code: 'NoPermission',
      Message: 'No.',
      AccessDeniedDetail: { AuthAction: 'antcloudauth:Initialize' },
    },
    is: { kind: 'permission', who: 'account-owner' },
  },
  {
    body: { RequestId: 'R', Code: 'ServiceUnavailable', Message: 'down' },
    is: { kind: 'service', who: 'provider', retryable: true },
  },
];

describe.each(errors)('The error $body.Code', ({ body, is }) => {
  test.each(wrappings)('is decoded and explained from $form', ({ wrap }) => {
    const decoded = decodeError(wrap(body));
    expect(decoded.ok && decoded.value).toMatchObject({ code: body.Code, requestId: body.RequestId, message: body.Message });
    expect(explainError(wrap(body))).toMatchObject({ ...is, code: body.Code, requestId: body.RequestId });
  });
});

describe("Odd details don't prevent decoding:", () => {
  const base = { RequestId: 'R', Code: 'Success', Message: 'success' };

  test.each([
    {
      what: 'an empty Result',
      body: { ...base, Result: {} },
      has: { result: { passed: undefined } },
      said: 'missing Result.Passed',
    },
    { what: 'a Result that is a list', body: { ...base, Result: [] }, has: { result: undefined }, said: 'wrong-type Result' },
    {
      what: 'an empty RequestId and an empty verdict',
      body: { ...base, RequestId: '', Result: { Passed: '' } },
      has: { requestId: undefined, result: { passed: undefined } },
      said: 'too-short Result.Passed',
    },
    {
      what: 'no code',
      body: { RequestId: 'R', Result: { Passed: 'N' } },
      has: { code: undefined, result: { passed: false } },
      said: 'missing Code',
    },
    {
      what: 'a forgery that is not a list',
      body: { ...base, Result: { Passed: 'N', ExtIdInfo: '{"spoofInfo":"{\\"spoofType\\":\\"TAMPER\\"}"}' } },
      has: { result: { passed: false, extIdInfo: { spoofInfo: { spoofType: undefined } } } },
      said: 'wrong-type Result.ExtIdInfo › spoofInfo › spoofType',
    },
    { what: 'an unknown code', body: { ...base, Code: 'Novel' }, has: { code: 'Novel' }, said: 'unknown-value Code' },
  ])('$what', ({ body, has, said }) => {
    for (const { wrap } of wrappings) {
      const decoded = decodeCheckResult(wrap(body));
      expect(decoded.ok && decoded.value).toMatchObject(has);
      expect(decoded.notices.map(({ code, at }) => `${code} ${at}`)).toContain(said);
    }
  });
});

describe("Only input that isn't JSON or isn't an object is refused:", () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['no JSON', '<html>'],
    ['JSON that is cut off', '{"Code":"Success"'],
    ['an empty text', ''],
    ['a list', '[]'],
    ['a list of bodies', [{ Code: 'Success' }]],
    ['a text in JSON', '"text"'],
    ['bytes that are no text', new Uint8Array([255, 0])],
    ['a promise', Promise.resolve({})],
    ['a response', new Response('{}')],
  ])('%s', (_, body) => {
    for (const decode of [decodeCheckResult, decodeInitialize, decodeError]) {
      const decoded = decode(body);
      expect(decoded.ok ? [] : decoded.issues.map(({ path }) => path)).toEqual([[]]);
    }
    expect(outcomeOf(decodeCheckResult(body))).toMatchObject({ kind: 'error', explanation: { kind: 'unreadable' } });
  });

  test('an empty object is accepted', () => {
    expect(decodeCheckResult({}).ok).toBe(true);
  });
});

describe('Dates', () => {
  const expiry = (expireDate: unknown) => {
    const ExtIdInfo = JSON.stringify({ ocrIdBackInfo: { expireDate } });
    return decodeCheckResult({ Code: 'Success', RequestId: 'R', Result: { Passed: 'N', ExtIdInfo } }, { docType: '00000001' });
  };

  test.each([
    ['20330102', '2033-01-02', 0],
    ['2033/01/02', '2033-01-02', 1],
    ['2033-01-02', '2033-01-02', 1],
    ['20240229', '2024-02-29', 0],
    ['20230229', undefined, 1],
    ['20330431', undefined, 1],
    ['2033/02/30', undefined, 1],
    ['长期', 'never', 1],
    ['', undefined, 0],
  ])('%o is %o', (text, date, notices) => {
    const decoded = expiry(text);
    expect(decoded.ok && decoded.value.result?.extIdInfo?.ocrIdBackInfo?.expireDate).toBe(date);
    expect(decoded.notices.length).toBe(notices);
  });
});

test.each(['12345678901.123456789', '9007199254740991.4', '9007199254740993', '1.10'])(
  'the number %s for a text loses no digit without a notice',
  (number) => {
    const body = `{"RequestId":"R","Code":"Success","Result":{"Passed":"N","ExtIdInfo":{"ocrIdInfo":{"idNumber":${number}}}}}`;
    for (const given of [
      body,
      Buffer.from(body),
      body
        .replace('{"ocrIdInfo', '"{\\"ocrIdInfo')
        .replace('idNumber"', 'idNumber\\"')
        .replace('}}}}', '}}"}}')
        .replace('Info":{"id', 'Info\\":{\\"id'),
    ]) {
      const decoded = decodeCheckResult(given);
      expect(decoded.ok && decoded.value.result?.extIdInfo?.ocrIdInfo?.idNumber).toBeUndefined();
      expect(decoded.notices.map(({ at }) => at)).toEqual(['Result.ExtIdInfo › ocrIdInfo › idNumber']);
    }
  },
);

test('names of the SDK in the body of its response are those of the wire', () => {
  const body = { RequestId: 'R', Code: 'Success', Result: { TransactionId: 't', TransactionUrl: 'https://a.example' } };
  expect(decodeInitialize({ statusCode: 200, headers: {}, body: inSdkNames(body) })).toMatchObject({
    ok: true,
    value: { requestId: 'R', code: 'Success', result: { transactionId: 't', transactionUrl: 'https://a.example' } },
  });
});
