import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkResultFromSdk,
  checkResultToSdk,
  initializeFromSdk,
  initializeToSdk,
  validateCheckResultRequest,
  validateInitializeRequest,
} from '../../packages/validators/generated/index.mjs';
import * as validators from '../../packages/validators/generated/index.mjs';
import { messages } from '../facts/spec/messages.ts';
import { asItTravels } from '../facts/spec/wire.ts';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { loadValidators } from '../support/validators.ts';
import { ekyc, mainland } from './requests-table.ts';

// Requests under the names of the provider's SDK, and back.

const sdkEkyc = {
  productCode: 'eKYC',
  merchantBizId: ekyc.MerchantBizId,
  metaInfo: '{}',
  merchantUserId: '42',
  docType: '00000001',
  docPageConfig: ['OCR_ID_BACK'],
};
const wireEkyc = { ...mainland, DocPageConfig: '["OCR_ID_BACK"]' };

describe('From the names of the SDK', () => {
  test('a request becomes one in its wire form, lists JSON text', () => {
    expect(initializeFromSdk(sdkEkyc)).toEqual(wireEkyc);
    expect(validateInitializeRequest(initializeFromSdk(sdkEkyc), { strict: true })).toMatchObject({ ok: true, notices: [] });
  });

  test('an instance of a request class does, too', () => {
    class InitializeRequest {
      readonly productCode = 'eKYC';
      readonly docType: string | undefined = undefined;
      readonly docPageConfig = ['OCR_ID_BACK'];
      static names(): object {
        return {};
      }
    }
    expect(initializeFromSdk(new InitializeRequest())).toEqual({ ProductCode: 'eKYC', DocPageConfig: '["OCR_ID_BACK"]' });
  });

  test("a value that isn't a list is unchanged, and so is a list in another parameter", () => {
    expect(initializeFromSdk({ docPageConfig: '["a"]', metaInfo: ['a'], mRTDInput: '1' })).toEqual({
      DocPageConfig: '["a"]',
      MetaInfo: ['a'],
      MRTDInput: '1',
    });
    expect(checkResultFromSdk({ docPageConfig: ['a'] })).toEqual({ DocPageConfig: ['a'] });
  });

  test('wire names and unknown names are left to the check', () => {
    const wire = initializeFromSdk({ ...sdkEkyc, extra: 1, SceneCode: 'a' });
    expect(wire).toEqual({ ...wireEkyc, Extra: 1, SceneCode: 'a' });
    expect(validateInitializeRequest(wire)).toMatchObject({ ok: true, notices: [{ code: 'unknown-field', at: 'Extra' }] });
  });

  test.each([undefined, null, 'text', 7, true])('%s is unchanged', (given) => {
    expect(initializeFromSdk(given)).toBe(given);
  });

  test('a list, and a request that throws when it is read, are unchanged', () => {
    const list = [sdkEkyc];
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(initializeFromSdk(list)).toBe(list);
    expect(initializeFromSdk(proxy) === proxy).toBe(true);
    expect(initializeToSdk(Object(proxy))).toEqual({ value: {}, dropped: [] });
  });

  test("a list that can't be JSON is left to the check", () => {
    expect(initializeFromSdk({ ...sdkEkyc, docPageConfig: [1n] })).toEqual({ ...wireEkyc, DocPageConfig: [1n] });
  });

  test('the request is not changed', () => {
    const given = Object.freeze({ ...sdkEkyc, docPageConfig: Object.freeze(['OCR_ID_BACK']) });
    initializeFromSdk(given);
    expect(given.docPageConfig).toEqual(['OCR_ID_BACK']);
  });
});

describe('To the names of the SDK', () => {
  test('a request becomes the members, JSON text of lists lists', () => {
    const { ok, value } = validateInitializeRequest(wireEkyc);
    if (!ok) throw new Error('It is valid');
    expect(initializeToSdk(value)).toEqual({ value: sdkEkyc, dropped: [] });
  });

  test("parameters that the SDK doesn't have are listed", () => {
    const wire = Object.assign({ ...ekyc, DocPageConfig: 'OCR_ID_BACK' } as const, { Extra: 1, Other: undefined });
    const { ok, value } = validateInitializeRequest(wire);
    if (!ok) throw new Error('It passes');
    const { value: members, dropped } = initializeToSdk(value);
    expect(dropped).toEqual(['Extra']);
    expect(members).toMatchObject({ docType: ekyc.DocType, docPageConfig: ['OCR_ID_BACK'] });
    expect(members).not.toHaveProperty('extra');
    expect(members).not.toHaveProperty('other');
  });
});

const requests = messages.filter(({ type }) => /^(?:Initialize|CheckResult)\w*Request$/.test(type));

describe('There and back', () => {
  const examples = requests.flatMap((message) =>
    message.examples.map(({ id, value }) => ({
      id,
      wire: asItTravels(message, value),
      isInitialize: message.type !== 'CheckResultRequest',
    })),
  );

  test.each(examples)('the example $id is the same', ({ wire, isInitialize }) => {
    const checked = isInitialize ? validateInitializeRequest(wire) : undefined;
    const other = isInitialize ? undefined : validateCheckResultRequest(wire);
    const members = checked?.ok ? initializeToSdk(checked.value) : other?.ok ? checkResultToSdk(other.value) : undefined;
    expect(members?.dropped).toEqual([]);
    const names = Object.keys(members?.value ?? {});
    expect(names.every((name) => /^[a-z]/.test(name)) && names.length > 0).toBe(true);
    const back = isInitialize ? initializeFromSdk(members?.value) : checkResultFromSdk(members?.value);
    expect(back).toEqual(wire);
  });

  test('there are examples of both operations', () => {
    expect(new Set(examples.map(({ isInitialize }) => isInitialize)).size).toBe(2);
  });
});

test('a message in the names of the SDK gets a hint to the function that converts it', () => {
  const result = validateInitializeRequest(sdkEkyc);
  const [issue] = result.issues ?? [];
  const name = /pass it through (\w+) first/.exec(issue?.message ?? '')?.[1];
  expect(result.issues).toHaveLength(1);
  expect(name !== undefined && name in validators).toBe(true);
});

test('a protocol without an SDK has no such functions, and such names are unknown or missing', async () => {
  const out = await generateHere(specDir('parcel'), ['validators']);
  const result = loadValidators(out)('TrackRequest')({ labelNumber: '0012345678' });
  expect(result.issues?.map(({ code, at }) => `${code} ${at}`)).toEqual(['missing LabelNumber', 'unknown-field labelNumber']);
  expect(readFileSync(join(out, 'validators/generated/index.d.mts'), 'utf8')).not.toMatch(/FromSdk|ToSdk\(/);
});
