import { expect, test } from 'vitest';
import { unreadableForRe2 } from '../../generators/dist/gateways/lint/re2.js';
import { readable, unreadable } from './re2-patterns.ts';

test.each(readable)('RE2 reads %s', (regex) => {
  expect(unreadableForRe2(regex)).toEqual([]);
});

test.each(unreadable)("RE2 can't read %s", (regex, what) => {
  expect(unreadableForRe2(regex)).toEqual([what]);
});

test('an invalid regular expression is reported as unreadable', () => {
  expect(unreadableForRe2('[a')).toEqual(['pattern [a']);
});
