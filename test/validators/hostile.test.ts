import { describe, expect, test } from 'vitest';
import * as validators from '../../packages/validators/generated/index.mjs';

// For any input, nothing is thrown, nothing is changed, and a result is returned.

const { decodeCheckResult, isInitializeRequest, parseCallback, redact, validateInitializeRequest } = validators;

/** Functions that may return undefined: they return an input that isn't an object, or need an image. */
const mayBeSilent = /^redact$|FromSdk$|^image/;

/** Every exported function and schema, with one argument. */
const entryPoints: readonly { readonly name: string; readonly open: (input: unknown) => unknown }[] = Object.entries(validators)
  .filter(([name, entryPoint]) => name !== 'version' && !Array.isArray(entryPoint))
  .map(([name, entryPoint]) => ({ name, open: (input) => opened(entryPoint, input) }));

function opened(entryPoint: unknown, input: unknown): unknown {
  if (typeof entryPoint === 'function') return Reflect.apply(entryPoint, undefined, [input, { token: 'swordfish' }]);
  const standard: unknown = Reflect.get(Object(entryPoint), '~standard');
  const check: unknown = Reflect.get(Object(standard), 'validate');
  if (typeof check !== 'function') throw new Error('No entryPoint');
  return Reflect.apply(check, undefined, [input]);
}

const request = { ProductCode: 'eKYC', MerchantBizId: 'b1', MetaInfo: '{}', MerchantUserId: '42', DocType: '01000000' };
const response = { RequestId: '1', Code: 'Success', Result: { Passed: 'Y' } };
const base = { ...request, ...response };

function thrower(): never {
  throw new Error('Not today');
}

const cycle: Record<string, unknown> = { ...base };
Object.assign(cycle, { Result: cycle, ExtIdInfo: [cycle], New: cycle });

const throwing = new Proxy(
  { ...base },
  { get: thrower, has: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower, getPrototypeOf: thrower },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const revokedList = Proxy.revocable([], {});
revokedList.revoke();
const sparse: unknown[] = [];
sparse[1_000] = 'x';
const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000);
const deepObject = Array.from({ length: 10_000 }).reduce((inner: unknown) => ({ Result: inner }), base);
const unknownKeys = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, i) => [`Unknown${i}`, 'x']));
const manyKeys = unknownKeys(100_000);

const hostile: readonly { readonly what: string; readonly input: unknown }[] = [
  { what: 'an own __proto__', input: JSON.parse('{"__proto__":{"ProductCode":"eKYC"},"ProductCode":"eKYC"}') },
  {
    what: 'names of the prototype for fields',
    input: { ...base, constructor: 'x', toString: 'x', hasOwnProperty: 1, valueOf: null },
  },
  {
    what: 'a name of the prototype for a value',
    input: { ...base, ProductCode: 'constructor', DocType: '__proto__', SubCode: 'toString' },
  },
  { what: 'inherited properties', input: Object.create(base) },
  { what: 'no prototype', input: Object.assign(Object.create(null), base) },
  { what: 'a cycle', input: cycle },
  { what: 'a getter that throws', input: Object.defineProperty({ ...base }, 'DocType', { enumerable: true, get: thrower }) },
  {
    what: 'a discriminator that throws',
    input: Object.defineProperty({ ...base }, 'ProductCode', { enumerable: true, get: thrower }),
  },
  {
    what: 'a part that throws',
    input: { ...base, Result: Object.defineProperty({}, 'ExtIdInfo', { enumerable: true, get: thrower }) },
  },
  {
    what: 'toString and toJSON that throw',
    input: { ...base, DocType: { toString: thrower, toJSON: thrower, valueOf: thrower } },
  },
  { what: 'a proxy that throws', input: throwing },
  { what: 'a proxy that throws inside', input: { ...base, Result: throwing } },
  { what: 'a revoked proxy inside', input: { ...base, Result: revoked.proxy, passed: revoked.proxy } },
  { what: 'a revoked list', input: { ...base, Result: revokedList.proxy, transactionId: revokedList.proxy } },
  { what: 'symbols', input: { ...base, [Symbol('key')]: 1, DocType: Symbol('value'), MetaInfo: Symbol.iterator } },
  { what: 'a symbol', input: Symbol('it') },
  { what: 'bigints', input: { ...base, DocType: 1_000_000n, Result: 1n } },
  { what: 'a bigint', input: 7n },
  { what: 'functions', input: { ...base, DocType: () => '01000000', Result: thrower } },
  { what: 'a function', input: thrower },
  { what: 'nothing', input: undefined },
  { what: 'null', input: null },
  { what: 'NaN', input: NaN },
  { what: 'a date, a map and a set', input: { ...base, DocType: new Date(NaN), MetaInfo: new Map(), Result: new Set([1]) } },
  { what: 'boxed texts', input: { ...base, ProductCode: Object('eKYC'), DocType: Object('01000000') } },
  { what: 'bytes that are no text', input: new Uint8Array([255, 254, 0, 1]) },
  { what: 'no bytes', input: new Uint8Array() },
  { what: 'a buffer that is gone', input: detached() },
  { what: 'a sparse list', input: sparse },
  { what: 'a sparse list inside', input: { ...base, Result: { Passed: 'Y', ExtIdInfo: { spoofInfo: { spoofType: sparse } } } } },
  { what: 'a list of 100,000', input: { ...base, DocPageConfig: JSON.stringify(Array.from({ length: 100_000 }).fill('x')) } },
  { what: 'objects that are 10,000 deep', input: deepObject },
  { what: 'JSON text that is 10,000 deep', input: deep('{"Result":', '}').replace('}', '1}') },
  { what: 'lists that are 10,000 deep', input: deep('[', ']') },
  {
    what: 'depth inside JSON text',
    input: { ...base, MetaInfo: deep('[', ']'), Result: { Passed: 'Y', ExtIdInfo: deep('{"spoofInfo":', '}') } },
  },
  { what: '10,000 unknown keys', input: { ...base, ...unknownKeys(10_000) } },
  { what: '100,000 of them as text', input: JSON.stringify({ ...base, ...manyKeys }) },
  { what: 'a key of a million characters', input: { ...base, ['K'.repeat(1_000_000)]: 1 } },
  {
    what: 'a body of 50 MB',
    input: JSON.stringify({
      ...response,
      Result: { Passed: 'Y', ExtIdInfo: JSON.stringify({ idImage: 'A'.repeat(50_000_000) }) },
    }),
  },
  { what: '50 MB of quotes', input: '"'.repeat(50_000_000) },
  { what: '50 MB of backslashes', input: `{"${'\\'.repeat(50_000_000)}` },
  { what: '50 MB of ampersands', input: `?${'&'.repeat(50_000_000)}` },
  { what: '50 MB in a field', input: { ...base, MerchantBizId: 'a'.repeat(50_000_000), MetaInfo: ' '.repeat(50_000_000) } },
  {
    what: 'surrogates without a partner',
    input: { ...base, MerchantBizId: '\ud800', SceneCode: '\udc00', MetaInfo: '"\ud800"' },
  },
];

function inheriting(prototype: object, own: object): object {
  return Object.assign(Object.create(prototype), own);
}

function hiding(key: string, values: object): object {
  return Object.defineProperty(values, key, { enumerable: false });
}

function detached(): ArrayBuffer {
  const buffer = new ArrayBuffer(8);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
}

/** The visible properties of a value. */
function keysOf(input: unknown): unknown {
  try {
    return typeof input === 'object' && input !== null ? Reflect.ownKeys(input).length : typeof input;
  } catch {
    return 'nothing';
  }
}

describe.each(hostile)('$what', ({ input }) => {
  test("gets a result from every entry point, and isn't changed", () => {
    const before = keysOf(input);
    const silent = entryPoints.filter(({ name, open }) => open(input) === undefined && !mayBeSilent.test(name));
    expect(silent).toEqual([]);
    expect(keysOf(input)).toBe(before);
  });
});

test('there are entry points of every kind', () => {
  const names = entryPoints.map(({ name }) => name);
  for (const kind of [
    /^validate/,
    /^is[A-Z]/,
    /Schema$/,
    /^decode/,
    /^parse/,
    /FromSdk$/,
    /ToSdk$/,
    /^redact$/,
    /^explain/,
    /^outcomeOf$/,
    /^image/,
  ]) {
    expect(names.some((name) => kind.test(name))).toBe(true);
  }
});

describe('No hostile input passes as a request:', () => {
  const face = { ProductCode: 'FACE_VERIFY', MerchantBizId: 'b1', MetaInfo: '{}', MerchantUserId: '42' };

  test.each([
    { what: 'inherited fields', input: Object.create(request) },
    { what: 'an inherited image', input: inheriting({ FacePictureUrl: 'https://a.example' }, face) },
    { what: 'a product that every object has', input: { ...request, ProductCode: 'constructor' } },
    { what: 'boxed text', input: { ...request, DocType: Object('01000000') } },
  ])('$what', ({ input }) => {
    expect(isInitializeRequest(input)).toBe(false);
    const result = validateInitializeRequest(input);
    expect(!result.ok && result.issues.length).toBeGreaterThan(0);
  });

  test.each([
    { what: 'a hidden field for an unknown one', input: hiding('MerchantUserId', { ...request, Admin: 'Y' }), at: 'Admin' },
    {
      what: 'an unknown field for an inherited one',
      input: inheriting({ SceneCode: 'x' }, { ...request, Admin: 'Y' }),
      at: 'Admin',
    },
    {
      what: 'an own __proto__',
      input: JSON.parse(JSON.stringify(request).replace('{', '{"__proto__":{},')),
      at: '__proto__',
    },
    { what: 'a constructor', input: { ...request, constructor: 'x' }, at: 'constructor' },
  ])('$what has a notice, and is refused when strict', ({ input, at }) => {
    const unknown = expect.objectContaining({ code: 'unknown-field', at });
    expect(validateInitializeRequest(input)).toEqual({ ok: true, value: input, notices: [unknown] });
    expect(validateInitializeRequest(input, { strict: true })).toEqual({ ok: false, issues: [unknown], notices: [] });
  });

  test('though nothing is wrong with the request itself', () => {
    expect(validateInitializeRequest(request)).toEqual({ ok: true, value: request, notices: [] });
  });
});

test('a revoked proxy gets a result from every entry point', () => {
  expect(entryPoints.filter(({ open, name }) => open(revoked.proxy) === undefined && !mayBeSilent.test(name))).toEqual([]);
});

test('a list with fields is not a request', () => {
  expect(isInitializeRequest(Object.assign([], request))).toBe(false);
});

test('at most 1,000 of 100,000 unknown fields are reported', () => {
  const { ok, notices } = validateInitializeRequest({ ...request, ...manyKeys });
  expect(ok).toBe(true);
  expect(notices.map(({ at }) => at)).toEqual(Object.keys(manyKeys).slice(0, 1000));
});

test('a value without toString is reported as a wrong value, and other faults are reported, too', () => {
  const result = validateInitializeRequest({ ...request, DocType: Object.create(null), SceneCode: 1 });
  expect(!result.ok && result.issues.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'wrong-type SceneCode',
    'wrong-type DocType',
  ]);
});

test('a callback with a hundred thousand repetitions is read in linear time', () => {
  const result = parseCallback('passed=&'.repeat(200_000), { token: null });
  expect(!result.ok && result.issues.some(({ code }) => code === 'repeated')).toBe(true);
});

test('a value that can’t be read is reported as unreadable, at its place', () => {
  const input = Object.defineProperty({ ...request }, 'DocType', { enumerable: true, get: thrower });
  expect(validateInitializeRequest(input)).toMatchObject({ ok: false, issues: [{ code: 'unreadable', path: ['DocType'] }] });
});

test.each(['K'.repeat(1_000_000), '{"MerchantUserId":"4711"}', 'Li\u2028Si', 'ada@example.com', ''])(
  'a key that is no name is reported by its length',
  (key) => {
    const { notices } = validateInitializeRequest({ ...request, [key]: 1 });
    expect(notices.map(({ code }) => code)).toEqual(['unknown-field']);
    expect(notices[0]?.message).toBe(`[${key.length} characters] is not a known field.`);
    expect(notices[0]?.path).toEqual([`[${key.length} characters]`]);
  },
);

test('redacting marks cycles and values that are nested too deep', () => {
  expect(JSON.stringify(redact(cycle))).toContain('[cycle]');
  expect(JSON.stringify(redact(deepObject))).toContain('[deep]');
});

test('an image of 50 MB is read', () => {
  const idImage = 'A'.repeat(50_000_000);
  const result = decodeCheckResult(
    JSON.stringify({ ...response, Result: { Passed: 'Y', ExtIdInfo: JSON.stringify({ idImage }) } }),
  );
  expect(result.ok && result.value.result?.extIdInfo?.idImage?.length).toBe(50_000_000);
});

test('a query of a million parameters is refused for what it lacks', () => {
  const result = parseCallback(`?${'a=1&'.repeat(1_000_000)}`, { token: null });
  expect(!result.ok && result.issues.map(({ code }) => code)).toEqual(['missing', 'missing', 'missing']);
});
