import { describe, expect, test } from 'vitest';
import { parseCallback, parseReturn } from '../../packages/validators/generated/index.mjs';

const said = { resultCode: '1000', extInfo: { certifyId: 'hks1' } };
const query = `order=7&response=${encodeURIComponent(JSON.stringify(said))}`;
const back = { kind: 'return', isProof: false, response: said };

/** The messages of the issues. */
function messagesIn(result: {
  readonly ok: boolean;
  readonly issues?: readonly { readonly message: string }[] | undefined;
}): string[] {
  return (result.issues ?? []).map(({ message }) => message);
}

describe('The return of a user is read from', () => {
  test.each([
    { form: 'a URL as text', given: `https://shop.example/back?${query}` },
    { form: 'a URL', given: new URL(`https://shop.example/back?${query}#top`) },
    { form: 'the path and the query', given: `/back?${query}` },
    { form: 'a query', given: query },
    { form: 'the parameters', given: new URLSearchParams(query) },
    { form: 'an object', given: Object.fromEntries(new URLSearchParams(query)) },
  ])('$form', ({ given }) => {
    expect(parseReturn(given)).toEqual({ ok: true, value: back, notices: [] });
  });

  test('parameters of their own, in place of the one that is JSON text', () => {
    expect(parseReturn('/back?resultCode=1006&x=1')).toMatchObject({ ok: true, value: { response: { resultCode: '1006' } } });
  });

  test('unknown parameters, too', () => {
    const more = { ...said, reason: 'x' };
    const result = parseReturn({ response: JSON.stringify(more) });
    expect(result).toMatchObject({ ok: true, value: back });
  });
});

test('the result and its type say that it is no proof', () => {
  const result = parseReturn(query);
  const isProof: false | undefined = result.value?.isProof;
  const kind: 'return' | undefined = result.value?.kind;
  expect([kind, isProof]).toEqual(['return', false]);
});

test.each([
  { what: 'nothing', given: '/back', message: 'response is missing.' },
  { what: 'no JSON', given: '/back?response=x', message: 'response is not JSON: it breaks at character 1.' },
  { what: 'the same twice', given: `${query}&response=x`, message: 'response is given more than once.' },
])('$what is refused', ({ given, message }) => {
  expect(messagesIn(parseReturn(given))).toContain(message);
});

describe('A message at the wrong address is recognized:', () => {
  test.each([`https://shop.example/back?${query}`, '/back?resultCode=1000', '/back?resultCode=1000&transactionId=hks1'])(
    'a return is no callback: %s',
    (given) => {
      const message = 'The message is the return of a user to the address in ReturnUrl: pass it to parseReturn.';
      expect(messagesIn(parseCallback(given, { token: 'x' }))).toEqual([message]);
      expect(messagesIn(parseCallback(given, { token: null }))).toEqual([message]);
    },
  );

  test('a callback is not a return', () => {
    expect(messagesIn(parseReturn('/cb?transactionId=hks1&passed=Y&subcode=200'))).toEqual([
      'The message is the request of the service to the address in CallbackUrl: pass it to parseCallback.',
    ]);
  });

  test('a callback may have a parameter like those of a return', () => {
    expect(parseCallback('/cb?response=7&transactionId=hks1&passed=Y&subcode=200', { token: null }).ok).toBe(true);
  });
});
