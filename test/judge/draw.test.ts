import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { judge, type MessageType } from './judge.ts';

const count = 5000;
const codes = [
  'bad-form',
  'empty',
  'foreign-field',
  'missing',
  'not-covered',
  'not-described',
  'rule',
  'sdk-spelling',
  'too-long',
  'too-short',
  'unknown-field',
  'unknown-value',
  'unusual-form',
  'wrong-type',
];

test('the same seed and index give the same message', () => {
  // Not `toStrictEqual`: it compares an own parameter named `constructor` by identity.
  const differing = Array.from({ length: count }, (_, index) => index).filter(
    (index) => !isDeepStrictEqual(draw(3, index), draw(3, index)),
  );
  expect(differing).toEqual([]);
});

test('other seeds and other indexes give other messages', () => {
  const texts = new Set([0, 1, 2].flatMap((seed) => [0, 1, 2].map((index) => JSON.stringify(draw(seed, index)))));
  expect(texts.size).toBe(9);
});

test('the draws reach every type, every code, and messages without a finding', () => {
  const types = new Set<MessageType>();
  const found = new Set<string>();
  let clean = 0;
  for (let index = 0; index < count; index++) {
    const { type, input } = draw(4, index);
    const { issues, notices } = judge(type, input);
    types.add(type);
    for (const { code } of [...issues, ...notices]) found.add(code);
    if (issues.length + notices.length === 0) clean++;
  }
  expect(types.size).toBe(5);
  expect([...found].sort()).toEqual(codes);
  expect(clean / count).toBeGreaterThan(0.15);
});
