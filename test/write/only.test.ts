import { expect, test } from 'vitest';
import { outputNames } from '../../generators/dist/emit/emitters.js';
import { specDir } from '../support/paths.ts';
import { generate } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { filesIn, treeOf } from '../support/tree.ts';

const packagesOf = (out: string): string[] => [...new Set(filesIn(out).map((file) => file.split('/', 1)[0] ?? ''))].sort();

test('--only generates only the outputs that it names', async () => {
  const out = tempDir();

  await generate('--spec', specDir('parcel'), '--out', out, '--only', 'types, openapi');

  expect(packagesOf(out)).toEqual(['.generated.json', 'openapi', 'types']);
});

test('outputs that are generated one by one are the same as all at once', async () => {
  const [atOnce, oneByOne] = [tempDir(), tempDir()];

  await generate('--spec', specDir('parcel'), '--out', atOnce);
  for (const only of outputNames.toReversed()) {
    await generate('--spec', specDir('parcel'), '--out', oneByOne, '--only', only);
  }

  expect(treeOf(oneByOne)).toEqual(treeOf(atOnce));
});

test("the other outputs don't change, even if the spec has changed", async () => {
  const [spec, out] = [new SpecCopy('parcel'), tempDir()];
  await generate('--spec', spec.dir, '--out', out);
  const before = treeOf(out);

  spec.replace('products/locker.yaml', 'Waits in a locker for a day.', 'Waits in a locker for two days.');
  await generate('--spec', spec.dir, '--out', out, '--only', 'docs');

  const changed = [...treeOf(out)].filter(([file, bytes]) => before.get(file) !== bytes).map(([file]) => file.split('/', 1)[0]);
  expect(new Set(changed)).toEqual(new Set(['.generated.json', 'docs']));
});

test('--check compares only what --only names', async () => {
  const [spec, out] = [new SpecCopy('parcel'), tempDir()];
  await generate('--spec', spec.dir, '--out', out);
  spec.replace('products/locker.yaml', 'A small box', 'A tiny box');
  await generate('--spec', spec.dir, '--out', out, '--only', 'openapi');

  const check = (only: string) => generate('--spec', spec.dir, '--out', out, '--check', '--only', only);

  expect((await check('openapi')).code).toBe(0);
  expect((await check('docs')).code).toBe(1);
});
