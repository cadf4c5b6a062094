import { expect, test } from 'vitest';
import { unwrap, wrapped } from '../../packages/runtime/src/unwrap.ts';

const parcel = wrapped('Code Parcel', ['Parcel']);
const wire = { Code: 'OK', Parcel: { Weight: 2 } };

test.each([
  { what: 'the body itself', given: wire },
  { what: 'an envelope', given: { headers: {}, body: wire } },
  { what: 'an envelope with the body as text', given: { data: JSON.stringify(wire) } },
  { what: "the SDK's names", given: { code: 'OK', parcel: { weight: 2 } } },
  { what: "the SDK's names in an envelope", given: { body: { code: 'OK', parcel: { weight: 2 } } } },
])('$what', ({ given }) => {
  expect(unwrap(given, parcel)).toEqual(wire);
});

test.each([{ given: 'text' }, { given: null }, { given: { other: 1 } }])('$given is returned as it is', ({ given }) => {
  expect(unwrap(given, parcel)).toBe(given);
});

test('an envelope whose text is not JSON is an error', () => {
  expect(() => unwrap({ body: 'no JSON' }, parcel)).toThrow(SyntaxError);
});

test('without an SDK, names with a lower-case first letter are unknown', () => {
  const given = { code: 'OK' };
  expect(unwrap(given, wrapped('Code Parcel'))).toBe(given);
});
