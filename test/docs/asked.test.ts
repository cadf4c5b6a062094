import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createFinder, type Translations } from '../../generators/src/emit/docs/client/find.ts';
import { generated } from '../facts/out/generated.ts';
import { asked } from './asked.ts';

type Row = readonly [path: string, title: string, where: string, keys: string, text: string, weight: number];

const script = readFileSync(join(await generated('docs'), 'docs/site/assets/search-entries.js'), 'utf8');
const found: { searchEntries?: readonly Row[]; searchWords?: Translations } = {};
runInNewContext(script, { globalThis: found });
const rows = found.searchEntries ?? [];
const find = createFinder(
  rows.map(([path, title, where, keys, text, weight]) => ({ path, title, where, keys, text, weight })),
  found.searchWords,
);

const firstThree = (question: string) =>
  find(question)
    .entries.slice(0, 3)
    .map(({ path }) => path);

test('at least 150 questions are asked', () => {
  expect(asked.length).toBeGreaterThanOrEqual(150);
});

test('for at least 95 % of the questions, the answer is among the first three results', () => {
  const missed = asked.filter(([question, path]) => !firstThree(question).some((one) => path.test(one)));
  const listed = missed.map(([question]) => `${question}: ${firstThree(question).join(' ')}`);
  expect(missed.length / asked.length, listed.join('\n')).toBeLessThanOrEqual(0.05);
});

test('the order of the words makes no difference', () => {
  for (const question of ['video link valid', 'face image url', 'official database problem']) {
    const turned = question.split(' ').toReversed().join(' ');
    expect(firstThree(turned)[0]).toBe(firstThree(question)[0]);
  }
});

test('an unknown code leads to similar codes, and the search says so', () => {
  const { entries, unknownCode } = find('00000011');
  expect(unknownCode).toBe('00000011');
  expect(entries.map(({ title }) => title)).toEqual(expect.arrayContaining(['000000011', '00000001']));
  expect(find('00000006').unknownCode).toBeUndefined();
});
