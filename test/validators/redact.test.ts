import { describe, expect, test } from 'vitest';
import {
  decodeCheckResult,
  parseCallback,
  redact,
  validateInitializeRequest,
} from '../../packages/validators/generated/index.mjs';
import { hiddenAs } from '../facts/expected/data.ts';
import { messages, type WrittenMessage } from '../facts/spec/messages.ts';
import { asItTravels, exampleOf } from '../facts/spec/wire.ts';
import { answer, base64, docTypeCodes, forms, pack, packings } from './answers.ts';

/** A value that can be recognized wherever it appears. */
const trace = (path: string) => `TRACE${path.replace(/\W/g, '')}${path.length}`;

/** The sensitive fields of a message, without fields that contain other fields. */
function sensitive({ fields }: WrittenMessage): WrittenMessage['fields'] {
  return fields.filter(({ raw }) => hiddenAs(raw) !== undefined && raw.shape === undefined);
}

const requestId = '130A2C10-B9EE-4D84-88E3-5384FF039795';
const hosts = ['cloudauth-intl.ap-southeast-1.aliyuncs.com'];

function shown(value: unknown): string {
  return JSON.stringify(redact(value));
}

/** A message with such a value in every sensitive field. */
function traced(message: WrittenMessage): Record<string, unknown> {
  const entries = sensitive(message).flatMap(({ path, raw }) => {
    return [path, ...(raw.aliases ?? [])].map((name) => [name, trace(name)]);
  });
  return Object.fromEntries(entries);
}

const marked = messages.filter((message) => sensitive(message).length > 0);

describe.each(marked)('$type', (message) => {
  const values = traced(message);
  const traces = Object.values(values).map(String);
  const alike = [
    { form: 'itself', make: (value: unknown) => value },
    { form: 'text', make: (value: unknown) => JSON.stringify(value) },
    { form: 'text inside something unknown', make: (value: unknown) => ({ Unknown: JSON.stringify(value) }) },
    { form: 'a list', make: (value: unknown) => [[value]] },
    { form: 'decoded names', make: (value: object) => lowered(value) },
    { form: 'the body of an Ext field', make: (value: unknown) => ({ Result: { ExtIdInfo: JSON.stringify(value) } }) },
    { form: 'text in text', make: (value: unknown) => ({ ExtIdInfo: JSON.stringify({ ocrIdInfo: JSON.stringify(value) }) }) },
    { form: 'text of text', make: (value: unknown) => ({ Result: JSON.stringify(JSON.stringify(value)) }) },
    {
      form: 'text of text, both of the outer ones',
      make: (value: unknown) => ({ Result: JSON.stringify(JSON.stringify({ ExtIdInfo: JSON.stringify(value) })) }),
    },
    {
      form: 'text of text in a query',
      make: (value: unknown) => `/done?Result=${encodeURIComponent(JSON.stringify(JSON.stringify(value)))}`,
    },
    { form: 'a call', make: (value: unknown) => ({ Result: `cb(${JSON.stringify(value)})` }) },
    { form: 'words in the place of an object', make: (value: object) => ({ Result: Object.values(value).join(' ') }) },
    { form: 'a list of words in the place of an object', make: (value: object) => ({ Result: Object.values(value) }) },
    {
      form: 'a message about parameters',
      make: (value: object) => ({
        Message: Object.entries(value)
          .map(([k, v]) => `${k}=${v}`)
          .join(' '),
      }),
    },
    {
      form: 'a message about bad JSON',
      make: (value: unknown) => ({ message: `Unexpected token, "${JSON.stringify(value)}"... is not valid JSON` }),
    },
    { form: 'a list of values', make: (value: object) => Object.fromEntries(Object.entries(value).map(([k, v]) => [k, [v]])) },
    { form: 'objects', make: (value: object) => Object.fromEntries(Object.entries(value).map(([k, v]) => [k, { v }])) },
    { form: 'a query', make: (value: Record<string, string>) => `/done?${String(new URLSearchParams(value))}` },
  ];

  test.each(alike)('has nothing sensitive left as $form', ({ make }) => {
    const text = shown(make(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]))));
    expect(traces.length).toBeGreaterThan(0);
    expect(traces.filter((one) => text.includes(one))).toEqual([]);
  });
});

function lowered(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.charAt(0).toLowerCase() + key.slice(1), inner]));
}

describe.each(messages.filter(({ examples }) => examples.length > 0))('The examples of $type', (message) => {
  const wires = message.examples.map(({ value }) => asItTravels(message, value));

  test('show harmless values', () => {
    const plain = message.fields.filter(({ raw, path }) => raw.values && hiddenAs(raw) === undefined && !path.includes('.'));
    for (const wire of wires) {
      const hidden = plain.filter(
        ({ path }) => wire[path] !== undefined && Reflect.get(Object(redact(wire)), path) !== wire[path],
      );
      expect(hidden).toEqual([]);
    }
  });

  test('hide what is sensitive', () => {
    const secrets = sensitive(message)
      .map((field) => exampleOf(field))
      .filter((value) => typeof value === 'string' && value.length > 2);
    for (const wire of wires) for (const secret of secrets) expect(shown(wire)).not.toContain(`"${String(secret)}"`);
  });
});

describe('A result', () => {
  const [code = '00000001'] = docTypeCodes;
  const secrets = { name: 'Ada Lovelace', idNumber: 'X0420815', address: '12 Mill Lane', birthDate: '1815-12-10' };
  const picture = base64(20_000);
  const personal = [...Object.values(secrets), picture.slice(0, 40), picture.slice(-40)];
  const result = { ...answer(code, picture), nested: { ocrIdInfo: secrets, ocrIdEditInfo: secrets } };

  test('shows nothing personal, however it is packed', () => {
    for (const packing of packings) {
      for (const body of [
        pack(result, packing),
        JSON.stringify(pack(result, packing)),
        forms['indented text']?.(pack(result, packing)),
      ]) {
        expect(personal.filter((one) => shown(body).includes(one))).toEqual([]);
        expect(shown(body)).toContain('"Code');
      }
    }
  });

  test('shows nothing personal once it is decoded', () => {
    for (const packing of packings) {
      const decoded = decodeCheckResult(JSON.stringify(pack(result, packing)), { docType: code });
      expect(decoded.ok && decoded.value.result?.extIdInfo?.ocrIdInfo?.name).toBe('Ada Lovelace');
      expect(personal.filter((one) => shown(decoded).includes(one))).toEqual([]);
      expect(personal.filter((one) => decoded.ok && shown(decoded.value).includes(one))).toEqual([]);
      expect(decoded.ok && shown(decoded.value)).toContain('"passed":true');
    }
  });
});

describe('A callback', () => {
  const url = 'https://shop.example/done?order=77&transactionId=hks1&passed=Y&subCode=200&callbackToken=swordfish#frag';

  test('keeps its address and its result, and loses its token and foreign parameters', () => {
    const text = String(redact(url));
    expect(text).toContain('https://shop.example/done?');
    expect(text).toMatch(/transactionId=hks1&passed=Y&subCode=200/);
    expect(text).not.toMatch(/swordfish|order=77|frag/);
  });

  test('loses it as a URL or as its query, too', () => {
    for (const form of [new URL(url), { url: new URL(url) }, new URL(url).searchParams, new URL(url).search]) {
      expect(shown(form)).toMatch(/transactionId=hks1&passed=Y&subCode=200/);
      expect(shown(form)).not.toMatch(/swordfish|order=77|frag/);
    }
  });

  test('once it is read loses its token, too', () => {
    const read = parseCallback(url, { token: 'swordfish' });
    expect(read.ok && read.value.callbackToken).toBe('swordfish');
    expect(shown(read)).not.toContain('swordfish');
  });
});

describe('Values under unknown names are hidden:', () => {
  test.each([
    { what: 'an unknown field', value: { Street: 'Mill Lane' } },
    { what: 'an unknown number', value: { Phone: 12345 } },
    { what: 'an unknown truth', value: { IsIll: true } },
    { what: 'inside an unknown object', value: { New: { Street: 'Mill Lane' } } },
    { what: 'inside an unknown list', value: { New: ['Mill Lane', 12345] } },
    { what: 'text that is none of ours', value: 'Mill Lane 12345' },
    { what: 'JSON text of a text', value: '"Mill Lane"' },
    { what: 'JSON text that is cut off', value: '{"Street":"Mill Lane' },
    { what: 'a key of a prototype', value: JSON.parse('{"__proto__":"Mill Lane","constructor":"12345"}') },
    { what: 'a known field inside an own __proto__', value: JSON.parse('{"__proto__":{"name":"Mill Lane"}}') },
    { what: 'a symbol', value: { Code: Symbol('Mill Lane') } },
    { what: 'a function', value: { Code: () => 'Mill Lane' } },
    { what: 'an error', value: { Code: new Error('Mill Lane') } },
    { what: 'a date', value: { New: new Date(12345) } },
    { what: 'a map', value: { name: new Map([['Mill Lane', 12345]]) } },
    { what: 'a boxed text', value: { New: Object('Mill Lane') } },
  ])('$what', ({ value }) => {
    expect(JSON.stringify(redact(value)) ?? '').not.toMatch(/Mill|12345|true/);
  });

  test.each([
    { what: 'JSON text where a code is due', value: { Code: '{"ocrIdInfo":{"name":"Mill Lane","idNumber":"12345"}}' } },
    { what: 'a result as JSON text', value: { Result: '{"ExtIdInfo":{"ocrIdInfo":{"name":"Mill Lane"}}}' } },
    { what: 'a body sent as a form', value: { '{"MerchantUserId":"12345","name":"Mill Lane"}': '' } },
    { what: 'a query without names', value: '/cb?Mill12345' },
    { what: 'a query of JSON', value: '/cb?{"name":"Mill"}' },
    { what: 'an address of a person as a name', value: 'https://h/cb?Mill%40x.com=1' },
    { what: 'a second parameter in a first', value: '/cb?passed=Y;CallbackToken=12345' },
    { what: 'a parameter of a path', value: { ReturnUrl: 'https://h/cb;token=12345' } },
    { what: 'a query without a name in an address', value: { CallbackUrl: '/cb?Mill' } },
    { what: 'a password that is written otherwise', value: 'https://Mill%3A12345%40h/?passed=Y' },
  ])('$what', ({ value }) => {
    expect(JSON.stringify(redact(value))).not.toMatch(/Mill|12345/);
  });

  test('a list without end', () => {
    const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 1e9 : 'TAMPER') });
    expect(JSON.stringify(redact({ spoofType: endless }))).toContain('[more]');
  });

  test('a sentence with a question mark', () => {
    expect(redact('Is Ada Lovelace, X0420815, verified?')).not.toContain('Lovelace');
  });
});

test("redacting doesn't change its input, and has the same result each time", () => {
  const wire = pack(answer('00000001'), { face: false, id: false, nested: false });
  const before = JSON.stringify(wire);
  expect(shown(wire)).toBe(shown(wire));
  expect(JSON.stringify(wire)).toBe(before);
});

test('an own __proto__ stays a key and changes no prototype', () => {
  const copy = redact(JSON.parse('{"__proto__":{"Code":"Success"}}'));
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(Object.keys(Object(copy))).toEqual(['__proto__']);
});

test('facts that a decoder adds are shown: whether it passed, what the code means, whether it is billed', () => {
  const decoded = decodeCheckResult({ RequestId: 'r', Code: 'Success', Result: { Passed: 'N', SubCode: '206' } });
  if (!decoded.ok) throw new Error(decoded.issues[0]?.message);

  expect(redact(decoded.value)).toMatchObject({ result: { passed: false, subCode: { code: '206', billed: true } } });
  expect(shown(decoded.value)).toContain(decoded.value.result?.subCode?.means);
});

describe('Text for people', () => {
  const words = 'Passport 12345 of Mill';

  test('is shown if all its words are known, on the wire and decoded', () => {
    const [host] = hosts;
    const body = { RequestId: requestId, Code: 'Throttling', Message: 'Request timed out.', HostId: host, Recommend: 'Wait.' };
    expect(redact(body)).toEqual(body);
    expect(redact({ requestId, code: 'Throttling', message: 'Request timed out.' })).toMatchObject({
      message: 'Request timed out.',
    });
  });

  test.each([
    { where: 'a log', value: { level: 'info', message: words } },
    { where: 'an error with a code', value: { code: 'E1', message: words } },
    { where: 'a list', value: { message: [words] } },
    { where: 'a list in an answer', value: { RequestId: 'r', Code: 'c', Other: [{ Message: words }] } },
    { where: 'a query', value: `/cb?message=${encodeURIComponent(words)}&requestId=r&code=c` },
    { where: 'an error', value: { err: Object.assign(new Error(words), { code: 'E1' }) } },
  ])('is hidden in $where', ({ value }) => {
    expect(shown(value)).not.toMatch(/12345|Mill/);
  });
});

describe('Issues', () => {
  const issuesOf = (value: unknown) => Object(redact(value)).issues;

  test('keep their code, their place and their rule, of a request and of a callback', () => {
    const request = validateInitializeRequest({ ProductCode: 'FACE_VERIFY', DocVideo: false });
    const callback = parseCallback('?passed=Y', { token: null });
    for (const { issues = [] } of [request, callback]) {
      const facts = issues.map(({ code, path, at, prevents }) => ({ code, path, at, prevents }));
      expect(issues.length).toBeGreaterThan(0);
      expect(issuesOf({ issues })).toEqual(facts.map((fact) => expect.objectContaining(JSON.parse(JSON.stringify(fact)))));
    }
    expect(shown(request)).toContain('did you mean \\"N\\"?');
  });

  test('lose values in the wrong place', () => {
    const wrong = { ProductCode: 'FACE_VERIFY', DocVideo: 'Ada Lovelace', 'X0420815 Ada': 1, SecurityLevel: 'X0420815' };
    expect(shown(validateInitializeRequest(wrong))).not.toMatch(/Ada|Lovelace|X0420815/);
  });

  test('are not trusted if somebody else created them', () => {
    const issue = { code: 'rule', path: ['Mill'], at: 'Mill', message: 'Mill', expected: 'Mill', received: '"Mill"' };
    expect(shown(issue)).not.toContain('Mill');
    expect(shown({ issues: [{ ...issue, rule: 'Mill Lane' }] })).not.toContain('Mill');
  });
});

test('Of an object without keys, such as a map, only its presence is shown', () => {
  expect(redact({ at: new Date(0), all: new Map([['Ada', 1]]), none: {} })).toEqual({
    at: '[object]',
    all: '[object]',
    none: {},
  });
});

test("an object in many places doesn't take forever", () => {
  let shared: object = { name: 'Ada' };
  for (let i = 0; i < 60; i++) shared = { x: shared, y: shared };

  expect(shown(shared)).toContain('[more]');
});

test.each([
  'https://user:swordfish@a.example/cb',
  'HTTPS://a.example/cb?token=swordfish',
  'https://a.example/cb?t=swordfish x',
  'https://a.example/cb#token=swordfish',
  'https://a.example/cb?passed=Y#token=swordfish',
  'a.example/cb?token=swordfish',
  'https://a.example/cb?passed=https://a.example/?token=swordfish',
])('%s in a field that may be shown', (address) => {
  expect(shown({ CallbackUrl: address })).not.toContain('swordfish');
  expect(shown(address)).not.toContain('swordfish');
});

test('an address without anything to hide is shown', () => {
  expect(redact({ CallbackUrl: 'https://a.example/cb' })).toEqual({ CallbackUrl: 'https://a.example/cb' });
});

test('addresses inside addresses aren’t read', () => {
  expect(String(redact(`/?${'passed=/?'.repeat(80_000)}`)).length).toBeLessThan(2000);
});

test('a number in the place of JSON text is hidden', () => {
  expect(redact({ ocrIdInfo: [411328199002210], ExtFaceInfo: 411328199002210 })).toEqual({
    ocrIdInfo: ['[unknown]'],
    ExtFaceInfo: '[unknown]',
  });
});

test('the number of copied fields is limited if objects are in many places', () => {
  const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`Field${i}`, 1]));
  const copy = redact(Array(1000).fill(wide));
  expect(JSON.stringify(copy).length).toBeLessThan(10_000_000);
  expect(copy).toContain('[more]');
});
