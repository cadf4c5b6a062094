import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generate, type Run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { treeOf } from '../support/tree.ts';

let out: string;
beforeEach(async () => {
  out = tempDir();
  await generate('--spec', specDir('parcel'), '--out', out);
});

const check = (spec = specDir('parcel')): Promise<Run> => generate('--spec', spec, '--out', out, '--check', '--verbose');

/** The files in the output of a run, each as `verb path`. */
function named({ stderr }: Run): string[] {
  const lines = stderr.split('\n').filter((line) => /^(?:missing|differs|left over) /.test(line));
  return lines.map((line) => line.replace(/^(missing|differs|left over)\s+.*?([^/]+\/[^/]+\/[^/]+)$/, '$1 $2'));
}

test('--check finds no difference after a run', async () => {
  expect(await check()).toEqual({ code: 0, stdout: 'Up to date.\n', stderr: '' });
});

test("it names a changed file, and doesn't change it back", async () => {
  appendFileSync(join(out, 'types/generated/index.d.mts'), '\n// mine\n');
  const before = treeOf(out);

  const run = await check();

  expect(named(run)).toEqual(['differs types/generated/index.d.mts']);
  expect(run.stderr).toContain('Run `pnpm generate` and commit the result.');
  expect(run.code).toBe(1);
  expect(treeOf(out)).toEqual(before);
});

test("it names a deleted file, and doesn't write it", async () => {
  rmSync(join(out, 'openapi/documents/door.openapi-3.1.json'));
  const before = treeOf(out);

  const run = await check();

  expect(named(run)).toEqual(['missing openapi/documents/door.openapi-3.1.json']);
  expect(run.code).toBe(1);
  expect(treeOf(out)).toEqual(before);
});

test('it names the files that another spec would remove, and removes nothing', async () => {
  const before = treeOf(out);

  const run = await check(specDir('minimal'));

  expect(named(run)).toContain('left over openapi/documents/door.openapi-3.1.json');
  expect(run.code).toBe(1);
  expect(treeOf(out)).toEqual(before);
});

test('the next run fixes it', async () => {
  const before = treeOf(out);
  appendFileSync(join(out, 'validators/generated/index.mjs'), '\n');
  rmSync(join(out, 'docs'), { recursive: true });

  expect((await check()).code).toBe(1);
  expect((await generate('--spec', specDir('parcel'), '--out', out)).code).toBe(0);

  expect(treeOf(out)).toEqual(before);
  expect((await check()).code).toBe(0);
});
