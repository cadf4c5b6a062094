import { describe, expect, test } from 'vitest';
import { parseCallback } from '../../packages/validators/generated/index.mjs';

const token = 'NMjvQanQgplBSaEI0sL86WnQplB';
const query = `transactionId=hks1&passed=Y&subCode=200&callbackToken=${token}`;

/** Calls with arguments that the type forbids, as in JavaScript. */
function call(...args: readonly unknown[]): ReturnType<typeof parseCallback> {
  return Reflect.apply(parseCallback, undefined, args);
}

function read(given: unknown, options: unknown = { token }): unknown {
  const result = call(given, options);
  return result.ok ? result.value : result.issues.map(({ code, at }) => `${code} ${at}`.trim());
}

/** The parameters, and another one that throws when it is read. */
function unreadableBeside(text: string): object {
  const refuse = () => {
    throw new Error('read');
  };
  return Object.defineProperty(Object.fromEntries(new URLSearchParams(text)), 'other', { enumerable: true, get: refuse });
}

const notification = {
  kind: 'notification',
  isProof: false,
  transactionId: 'hks1',
  passed: true,
  subcode: { code: '200', means: 'The verification passed.', billed: true, userMayRetry: false },
  callbackToken: token,
};

describe('A callback is read from', () => {
  test.each([
    { form: 'a URL as text', given: `https://shop.example/done?${query}` },
    { form: 'a URL', given: new URL(`https://shop.example/done?${query}`) },
    { form: 'a URL of a port and a user', given: `https://a:b@shop.example:8443/done?${query}` },
    { form: 'the path and the query', given: `/done?${query}` },
    { form: 'a query with its question mark', given: `?${query}` },
    { form: 'a query without it', given: query },
    { form: 'the parameters', given: new URLSearchParams(query) },
    { form: 'an object', given: Object.fromEntries(new URLSearchParams(query)) },
    {
      form: 'an object without a prototype',
      given: Object.assign(Object.create(null), Object.fromEntries(new URLSearchParams(query))),
    },
    { form: 'an object of lists', given: { transactionId: ['hks1'], passed: ['Y'], subcode: ['200'], CallbackToken: [token] } },
    { form: 'an address with parameters of its own', given: `/done?user=7&user=8&${query}&a[b]=c&Passed=N` },
    { form: 'an address with signs of a query in its path', given: `/cb/c2VjcmV0Cg==&a=b;c=1?${query}` },
    { form: 'a URL with such signs', given: `https://shop.example/tenant=7/done?${query}` },
    { form: 'an object with something else that cannot be read', given: unreadableBeside(query) },
    { form: 'a URL with a fragment', given: `https://shop.example/done?${query}#?passed=N` },
    { form: 'a query that is escaped', given: query.replace('hks1', '%68ks1').replace('passed', '%70assed') },
    { form: 'the other spellings', given: query.replace('subCode', 'subcode').replace('callbackToken', 'CallbackToken') },
    { form: 'parameters in another order', given: query.split('&').toReversed().join('&') },
  ])('$form', ({ given }) => {
    expect(read(given)).toEqual(notification);
  });
});

describe('A callback is refused', () => {
  test.each([
    { what: 'without the verification', given: query.replace('transactionId=hks1&', ''), issues: ['missing transactionId'] },
    { what: 'without the verdict', given: query.replace('passed=Y&', ''), issues: ['missing passed'] },
    { what: 'without the reason', given: query.replace('subCode=200&', ''), issues: ['missing subcode'] },
    { what: 'with another verdict', given: query.replace('=Y', '=true'), issues: ['unknown-value passed'] },
    { what: 'with two verdicts', given: `${query}&passed=N`, issues: ['repeated passed'] },
    { what: 'with the same verdict twice', given: `${query}&passed=Y`, issues: ['repeated passed'] },
    { what: 'with three of them', given: `passed=N&${query}&passed=Y`, issues: ['repeated passed'] },
    { what: 'with two verifications', given: `${query}&transactionId=hks2`, issues: ['repeated transactionId'] },
    { what: 'with two tokens', given: `${query}&callbackToken=${token}`, issues: ['repeated callbackToken'] },
    { what: 'with the token in both spellings', given: `${query}&CallbackToken=${token}`, issues: ['repeated callbackToken'] },
    { what: 'with the reason in both spellings', given: `${query}&subcode=200`, issues: ['repeated subCode'] },
    {
      what: 'with its query in the fragment',
      given: `https://shop.example/done#?${query}`,
      issues: ['missing transactionId', 'missing passed', 'missing subcode', 'missing CallbackToken'],
    },
    {
      what: 'as a URL without a query',
      given: 'https://shop.example/done',
      issues: ['missing transactionId', 'missing passed', 'missing subcode', 'missing CallbackToken'],
    },
    {
      what: 'as nothing',
      given: '',
      issues: ['missing transactionId', 'missing passed', 'missing subcode', 'missing CallbackToken'],
    },
    {
      what: 'with an object inside',
      given: { transactionId: { a: 1 }, passed: 'Y', subcode: '200', CallbackToken: token },
      issues: ['wrong-type transactionId'],
    },
    {
      what: 'with an empty list',
      given: { transactionId: [], passed: 'Y', subcode: '200', CallbackToken: token },
      issues: ['missing transactionId'],
    },
  ])('$what', ({ given, issues }) => {
    expect(read(given)).toEqual(issues);
  });

  test.each([undefined, null, 7, true, [], () => query, Symbol('query'), 7n])('%o is not a callback', (given) => {
    expect(read(given)).toEqual(['wrong-type']);
  });
});

describe('The token', () => {
  test.each([
    { what: 'a part of it', given: token.slice(0, -1) },
    { what: 'more than it', given: `${token}x` },
    { what: 'it twice', given: token + token },
    { what: 'it with the last character changed', given: `${token.slice(0, -1)}b` },
    { what: 'it with the first character changed', given: `n${token.slice(1)}` },
    { what: 'it in capitals', given: token.toUpperCase() },
    { what: 'it with a NUL behind', given: `${token}\u0000` },
    { what: 'it with a space in front', given: ` ${token}` },
    { what: 'nothing', given: '' },
    { what: 'characters that differ by what a byte holds', given: `${token.slice(0, -1)}\u0142` },
  ])('is compared whole: $what is wrong', ({ given }) => {
    const callback = { transactionId: 'hks1', passed: 'Y', subcode: '200', CallbackToken: given };
    expect(read(callback)).toEqual(['wrong-token CallbackToken']);
    // The other way round, too: which of the two is longer doesn't matter.
    expect(read({ ...callback, CallbackToken: token }, { token: given })).toEqual(['wrong-token CallbackToken']);
  });

  // "must be the token, not text of 27 characters" would be true of the right token, too.
  test('has a message of its own if it is wrong', () => {
    const result = parseCallback(query.replace(token, `${token.slice(0, -1)}b`), { token });
    expect(result.issues?.map(({ message }) => message)).toEqual(['callbackToken is not the token that the request gave.']);
  });

  test('may have a plus that is not escaped', () => {
    const others = 'transactionId=hks1&passed=Y&subCode=200';
    expect(read(`${others}&callbackToken=a+b/c==`, { token: 'a+b/c==' })).toMatchObject({ transactionId: 'hks1' });
    expect(read(`${others}&callbackToken=a%2Bb/c==`, { token: 'a+b/c==' })).toMatchObject({ transactionId: 'hks1' });
    expect(read(`${others}&callbackToken=a-b/c==`, { token: 'a+b/c==' })).toEqual(['wrong-token callbackToken']);
  });

  test('is found under each of its names', () => {
    const others = { transactionId: 'hks1', passed: 'Y', subcode: '200' };
    for (const [full, empty] of [
      ['CallbackToken', 'callbackToken'],
      ['callbackToken', 'CallbackToken'],
    ] as const) {
      expect(read({ ...others, [empty]: '', [full]: token })).toMatchObject({ callbackToken: token });
    }
    expect(read({ ...others, CallbackToken: '' }, { token: null })).toMatchObject({ transactionId: 'hks1' });
  });

  test('must be there', () => {
    const [absent] = query.split('&callbackToken');
    expect(read(absent)).toEqual(['missing CallbackToken']);
  });

  test('isn’t needed if the request had none', () => {
    const [absent] = query.split('&callbackToken');
    expect(read(absent, { token: null })).toEqual({ ...notification, callbackToken: undefined });
    // A token that arrives anyway isn't from the service.
    expect(read(query, { token: null })).toEqual(['wrong-token callbackToken']);
  });

  test.each([
    { what: 'undefined', options: { token: undefined } },
    { what: 'empty', options: { token: '' } },
    { what: 'left out', options: {} },
  ])('that the caller passes can’t be $what: nothing would be checked', ({ options }) => {
    expect(read(query, options)).toEqual(['wrong-token callbackToken']);
    expect(read(query.replace(token, ''), options)).toEqual(['wrong-token callbackToken']);
    expect(read(query.split('&callbackToken')[0], options)).toEqual(['wrong-token CallbackToken']);
  });

  test('never shows in an issue', () => {
    const result = parseCallback(query.replace(token, 'another-secret'), { token });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toMatch(/another-secret|NMjv/);
  });
});

test('reading a callback without options is refused, not allowed', () => {
  expect(call(query)).toMatchObject({ ok: false });
});

test('an unknown reason is read', () => {
  const result = parseCallback(query.replace('200', '999'), { token });
  expect(result).toMatchObject({ ok: true, value: { subcode: { code: '999' } }, notices: [{ code: 'unknown-value' }] });
});

test('what is inherited is not a parameter', () => {
  const inherited: unknown = Object.create(Object.fromEntries(new URLSearchParams(query)));
  expect(read(inherited)).toContain('missing transactionId');
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a parameter like any other', (name) => {
  expect(read(`${query}&${name}=1&${name}=2`)).toEqual(notification);
});

test('an empty value that must be there is missing', () => {
  const result = parseCallback('?transactionId=&passed=Y&subcode=', { token: null });
  expect(!result.ok && result.issues.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'missing transactionId',
    'missing subcode',
  ]);
});

test('a question mark in a value is part of it', () => {
  expect(parseCallback('transactionId=a&passed=Y&subcode=200&next=/a?b=c', { token: null }).ok).toBe(true);
});

test.each([
  ['a request of fetch', new Request(`https://shop.example/done?${query}`)],
  ['a request of Node', { url: `/done?${query}`, method: 'GET' }],
])('%s is recognized by its address', (_, request) => {
  const result = call(request, { token });
  expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
    'The message must be a URL, or its query: pass the url of the request.',
  ]);
});

test('a list of maximal length is refused without reading all of it', () => {
  const result = call(
    { ...Object.fromEntries(new URLSearchParams(query)), passed: Object.assign([], { length: 2 ** 32 - 1 }) },
    { token },
  );
  expect(result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`)).toEqual(['missing passed']);
});

test('properties that were added to every object are ignored', () => {
  const polluted = Object.assign(Object.prototype, { subcode: '201' });
  try {
    expect(read('transactionId=hks1&passed=N', { token: null })).toEqual(['missing subcode']);
  } finally {
    Reflect.deleteProperty(polluted, 'subcode');
  }
});

describe('The token may be found by the identifier', () => {
  const tokens = new Map([['hks1', token]]);

  test('at once', () => {
    expect(read(query, { token: (id: string) => tokens.get(id) })).toEqual(notification);
    expect(read(query.replace('hks1', 'hks2'), { token: (id: string) => tokens.get(id) })).toEqual(['wrong-token callbackToken']);
    expect(read(query.replace(token, 'x'), { token: () => token })).toEqual(['wrong-token callbackToken']);
  });

  test('later: the result is then a promise', async () => {
    const find = async (id: string) => Promise.resolve(tokens.get(id));
    const result = parseCallback(query, { token: find });
    expect(result).toBeInstanceOf(Promise);
    expect((await result).value).toEqual(notification);
    expect(await parseCallback(query.replace('hks1', 'hks2'), { token: find })).toMatchObject({ ok: false });
    expect(parseCallback('/done', { token: find })).toBeInstanceOf(Promise);
  });

  test('and the types show whether it is a promise', async () => {
    const now = parseCallback(query, { token: (id) => tokens.get(id) });
    const later = parseCallback(query, { token: async (id) => Promise.resolve(tokens.get(id) ?? null) });
    const verdicts: boolean[] = [now.ok && now.value.passed, await later.then((one) => one.ok && one.value.passed)];
    expect(verdicts).toEqual([true, true]);
    // @ts-expect-error A promise has no verdict of its own.
    expect(later.ok).toBeUndefined();
  });

  const failing: readonly { how: string; lookup: () => unknown }[] = [
    { how: 'nothing', lookup: () => undefined },
    { how: 'null, which switches nothing off here', lookup: () => null },
    { how: 'an empty text', lookup: () => '' },
    { how: 'another type', lookup: () => 7 },
    { how: 'a failure', lookup: () => JSON.parse('{') },
  ];

  test.each(failing)('and the callback is refused for $how', async ({ lookup }) => {
    const without = query.split('&callbackToken')[0];
    const isRefused = (names: string) => [`wrong-token ${names}`];
    expect(read(query, { token: lookup })).toEqual(isRefused('callbackToken'));
    expect(read(without, { token: lookup })).toEqual(isRefused('CallbackToken'));
    const later = await Promise.resolve(call(query, { token: async () => Promise.resolve().then(lookup) }));
    expect(later.ok ? [] : later.issues.map(({ code }) => code)).toEqual(['wrong-token']);
    expect(later.ok ? '' : later.issues[0]?.message).toContain('found no token');
  });

  test.each([
    { what: 'no identifier', given: 'passed=Y&subcode=200' },
    { what: 'control characters in it', given: query.replace('hks1', 'hks%00%0d1') },
    { what: 'nothing at all', given: '/done' },
  ])('but not by $what', ({ given }) => {
    const asked: string[] = [];
    const lookup = (id: string) => {
      asked.push(id);
      return token;
    };
    expect(parseCallback(given, { token: lookup }).ok).toBe(false);
    expect(asked).toEqual(['']);
  });

  test('a promise is never rejected', async () => {
    const thenable = { then: () => JSON.parse('{') };
    await expect(Promise.resolve(call(query, { token: () => thenable }))).resolves.toMatchObject({ ok: false });
    await expect(Promise.resolve(call(query, { token: () => Promise.reject(new Error('x')) }))).resolves.toMatchObject({
      ok: false,
    });
  });
});

describe('An identifier has no control characters', () => {
  test.each(['%00', '%0d%0a', '%1b', '%7f', '%c2%85', '%e2%80%ae', '%e2%80%a8', '%ff'])('%s', (sign) => {
    const { issues } = call(query.replace('hks1', `hks${sign}1`), { token });
    expect(issues).toMatchObject([{ code: 'bad-form', message: 'transactionId has characters that are not printable.' }]);
  });
});

test.each(['/done??', '/done?', '/done?&', '/done?a=?&', '/done#?', '/do\nne?', '/done?%3F', '/done?trans\naction=1&'])(
  'a text and a URL read alike: %j',
  (start) => {
    expect(read(start + query)).toEqual(read(new URL(start + query, 'https://shop.example')));
  },
);
