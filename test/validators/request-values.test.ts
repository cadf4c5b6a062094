import { beforeAll, describe, expect, test } from 'vitest';
import {
  checkResultRequestSchema,
  initializeRequestSchema,
  isCheckResultRequest,
  isInitializeEkycRequest,
  isInitializeRequest,
  validateCheckResultRequest,
  validateInitializeEkycRequest,
  validateInitializeRequest,
} from '../../packages/validators/generated/index.mjs';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { loadFunctions, notices, type MessageFunctions } from '../support/validators.ts';
import { door } from './parcels.ts';
import { ekyc, face } from './requests-table.ts';

// The value that a check of a request returns: the message itself, or a copy without empty values, which count as absent.

const withEmpties = { ...ekyc, SceneCode: '', CallbackUrl: '', Crop: '' };
const checkResult = { MerchantBizId: ekyc.MerchantBizId, TransactionId: 't1' };

function thrower(): never {
  throw new Error('Not today');
}

describe('The value of a request', () => {
  test('is the request itself if nothing is empty, even with other reports', () => {
    const input = { ...ekyc, Extra: 1, DocTyp: '1', UseNFC: 'Y', MetaInfo: 'x' };
    const result = validateInitializeRequest(input);
    expect(result.ok && result.value).toBe(input);
    expect(isInitializeRequest(input)).toBe(true);
  });

  test('is a copy without what is empty', () => {
    const input = Object.freeze({ ...withEmpties });
    const result = validateInitializeRequest(input);
    expect(result.ok && result.value).toEqual(ekyc);
    expect(input).toEqual(withEmpties);
  });

  test('is the same through the validator of the product', () => {
    expect(validateInitializeEkycRequest(withEmpties)).toEqual(validateInitializeRequest(withEmpties));
  });

  test('can be checked again, and nothing is reported', () => {
    const { value } = validateInitializeRequest(withEmpties);
    expect(validateInitializeRequest(value, { strict: true })).toEqual({ ok: true, value: ekyc, notices: [] });
    expect(isInitializeRequest(value)).toBe(true);
  });

  test('keeps an unknown empty value, and empty values inside JSON text', () => {
    const input = { ...ekyc, Extra: '', MetaInfo: '{"apdidToken":""}', SceneCode: '' };
    expect(validateInitializeRequest(input).value).toEqual({ ...ekyc, Extra: '', MetaInfo: '{"apdidToken":""}' });
  });

  test('keeps an own __proto__ as a key', () => {
    const { value } = validateInitializeRequest(
      JSON.parse(JSON.stringify({ ...ekyc, SceneCode: '' }).replace('{', '{"__proto__":{},')),
    );
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value ?? {})).toEqual(['__proto__', ...Object.keys(ekyc)]);
  });

  test.each([true, ['empty'] as const])('is missing if empty values are issues: strict %j', (strict) => {
    const { ok, value, issues } = validateInitializeRequest(withEmpties, { strict });
    expect({ ok, value }).toEqual({ ok: false, value: undefined });
    expect(issues?.map(({ code }) => code)).toEqual(['empty', 'empty', 'empty']);
  });

  test('of CheckResult is a copy, too', () => {
    const result = validateCheckResultRequest({ ...checkResult, IsReturnImage: '', ExtraImageControlList: '' });
    expect(result.ok && result.value).toEqual(checkResult);
  });
});

describe('A type guard', () => {
  test('is false if the request has an empty value', () => {
    expect(isInitializeRequest(withEmpties)).toBe(false);
    expect(isInitializeEkycRequest(withEmpties)).toBe(false);
    expect(isCheckResultRequest({ ...checkResult, IsReturnImage: '' })).toBe(false);
  });

  test('is true without the empty value', () => {
    expect(isInitializeRequest(ekyc)).toBe(true);
    expect(isInitializeEkycRequest(ekyc)).toBe(true);
    expect(isCheckResultRequest(checkResult)).toBe(true);
  });
});

describe('As a Standard Schema', () => {
  const check = initializeRequestSchema['~standard'].validate;

  test('a request with empty values becomes the copy', () => {
    expect(check(withEmpties)).toEqual({ value: ekyc });
    expect(checkResultRequestSchema['~standard'].validate({ ...checkResult, IsReturnImage: '' })).toEqual({ value: checkResult });
  });

  test('another request stays itself', () => {
    const result = check(ekyc);
    expect('value' in result && result.value).toBe(ekyc);
  });

  test('a wrong request has its issues, without the notices', () => {
    const wrong = { ...withEmpties, DocType: '1000000', Extra: 1 };
    expect(check(wrong)).toEqual({ issues: validateInitializeRequest(wrong).issues });
  });
});

describe('Empty values', () => {
  class Form {
    readonly ProductCode = 'eKYC';
    readonly MerchantBizId = ekyc.MerchantBizId;
    readonly MetaInfo = '{}';
    readonly MerchantUserId = '42';
    readonly DocType = '01000000';
    readonly SceneCode = '';
    toString(): string {
      return 'a form';
    }
  }

  const getter = Object.defineProperty({ ...ekyc }, 'SceneCode', { enumerable: true, get: () => '' });
  const proxy = new Proxy({ ...ekyc, SceneCode: '' }, {});
  const bare = Object.assign(Object.create(null), ekyc, { SceneCode: '' });
  const hidden = Object.defineProperty({ ...ekyc }, 'SceneCode', { enumerable: false, value: '' });

  test.each([
    { what: 'an instance of a class', input: new Form() },
    { what: 'an object with a getter', input: getter },
    { what: 'a proxy', input: proxy },
    { what: 'an object without a prototype', input: bare },
    { what: 'an object that hides it', input: hidden },
  ])('count as absent in $what', ({ input }) => {
    const result = validateInitializeRequest(input);
    expect(notices(result)).toEqual(['empty SceneCode']);
    expect(result.ok && { ...result.value }).toEqual(ekyc);
    expect(isInitializeRequest(input)).toBe(false);
  });

  test('that are inherited are not sent, and not reported', () => {
    const input = Object.assign(Object.create({ SceneCode: '' }), ekyc);
    const result = validateInitializeRequest(input);
    expect(result).toEqual({ ok: true, value: input, notices: [] });
    expect(result.ok && result.value).toBe(input);
  });

  test.each([
    { what: 'an unknown field', key: 'Extra', at: 'Extra' },
    { what: 'a member that no page describes', key: 'Crop', at: 'Crop' },
    { what: 'a parameter', key: 'IdSpoof', at: 'IdSpoof' },
    { what: 'a parameter of another product', key: 'FacePictureUrl', at: 'FacePictureUrl' },
  ])('beside $what that throws are no exception', ({ key, at }) => {
    const input = Object.defineProperty({ ...ekyc, SceneCode: '' }, key, { enumerable: true, get: thrower });
    const result = validateInitializeRequest(input);
    expect(result.issues?.map((issue) => `${issue.code} ${issue.at}`)).toEqual([`unreadable ${at}`]);
  });

  test('count as absent beside a symbol key that throws, because symbols are not sent', () => {
    const input = Object.defineProperty({ ...ekyc, SceneCode: '' }, Symbol('key'), { enumerable: true, get: thrower });
    expect(validateInitializeRequest(input)).toMatchObject({ ok: true, value: ekyc });
  });

  test('count as absent in a proxy that can be read only once', () => {
    let reads = 0;
    const once = new Proxy(
      { ...ekyc, SceneCode: '' },
      { ownKeys: (target) => (reads++ > 0 ? thrower() : Reflect.ownKeys(target)) },
    );
    expect(validateInitializeRequest(once).issues?.map(({ code }) => code)).toEqual(['unreadable']);
  });

  test('count as absent for rules: of two images, one is enough', () => {
    const result = validateInitializeRequest({ ...face, FacePictureBase64: '' });
    expect(result.ok && result.value).toEqual(face);
  });
});

describe('Empty values in an object of a request', () => {
  const fields = `    Sender:
      type: object
      description: Who sends it.
      in: form
      source: [handbook]
    Sender.Name:
      type: string
      required: true
      description: The name.
      length: { min: 1 }
      source: [handbook]
    Sender.Town:
      type: string
      description: The town.
      source: [handbook]
    Sender.Country:
      type: string
      described: false
      description: The country.
      source: [handbook]
    NotifyAt: { shared: true }
`;
  let ship: MessageFunctions;
  beforeAll(async () => {
    const spec = new SpecCopy('parcel');
    spec.replace('products/door.yaml', '    NotifyAt: { shared: true }\n', fields);
    ship = loadFunctions(await generateHere(spec.dir, ['validators']))('ShipRequest');
  });

  test.each([
    { what: 'a member', sender: { Name: 'Ann', Town: '' }, rest: { Name: 'Ann' }, found: ['empty Sender.Town'] },
    {
      what: 'a member that no page describes',
      sender: { Name: 'Ann', Country: '' },
      rest: { Name: 'Ann' },
      found: ['empty Sender.Country'],
    },
    {
      what: 'both',
      sender: { Country: '', Name: 'Ann', Town: '' },
      rest: { Name: 'Ann' },
      found: ['empty Sender.Town', 'empty Sender.Country'],
    },
  ])('count as absent: $what', ({ sender, rest, found }) => {
    const input = Object.freeze({ ...door, Sender: Object.freeze(sender), Email: '' });
    const result = ship.validate(input);
    expect(notices(result).toSorted()).toEqual([...found, 'empty Email'].toSorted());
    expect(result.value).toEqual({ ...door, Sender: rest });
    expect(ship.is(input)).toBe(false);
    expect(ship.check(input)).toEqual({ value: { ...door, Sender: rest } });
  });

  test('are an issue where the member is required', () => {
    expect(ship.validate({ ...door, Sender: { Name: '' } }).issues?.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'too-short Sender.Name',
    ]);
  });

  test("are separate from fields with the same name outside: the object isn't copied", () => {
    const input = { ...door, Sender: { Name: 'Ann', Town: 'Sleat' } };
    expect(ship.validate(input)).toEqual({ ok: true, value: input, notices: [] });
    expect(ship.is(input)).toBe(true);
  });
});
