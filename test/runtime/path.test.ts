import { expect, test } from 'vitest';
import { presentable, step, toKeys, toText } from '../../packages/runtime/src/path.ts';

const inText = step(step(step(undefined, 'Result'), 'Info', true), 'age');

test('a path is a list of keys, and also a text that shows where JSON text begins', () => {
  expect(toKeys(inText)).toEqual(['Result', 'Info', 'age']);
  expect(toText(inText)).toBe('Result.Info › age');
  expect([toKeys(undefined), toText(undefined)]).toEqual([[], '']);
});

test.each(['name', 'Some-Name_2', 'a.b', 'item123'])('the key %s is shown', (key) => {
  expect(presentable(key)).toBe(key);
});

test.each(['A1234567', 'Jane Doe', '李', 'x'.repeat(61), ''])('the key %j may be personal: only its length is shown', (key) => {
  expect(presentable(key)).toMatch(/^\[\d+ characters?\]$/);
});
