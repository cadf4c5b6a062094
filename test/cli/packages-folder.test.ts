import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { outputNames } from '../../generators/dist/pipeline.js';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

/** A project with the compiler of this one, a small spec, and packages without outputs. */
function project(): string {
  const dir = tempDir('project');
  const copied = ['generators/src', 'generators/dist', 'generators/package.json', 'generators/tsconfig.json', 'spec/schema'];
  for (const path of [...copied, 'scripts', 'package.json', 'pnpm-lock.yaml', 'tsconfig.base.json']) {
    cpSync(join(root, path), join(dir, path), { recursive: true, preserveTimestamps: true });
  }
  cpSync(join(root, 'test/protocols/minimal'), join(dir, 'spec'), { recursive: true });
  for (const path of ['node_modules', 'generators/node_modules']) symlinkSync(join(root, path), join(dir, path));
  for (const name of outputNames) write(join(dir, 'packages', name, 'package.json'), '{}');
  return dir;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

test('what the packages have by hand is missed, before and after a good run', async () => {
  const dir = project();
  const run = (...args: readonly string[]) => runNode(['scripts/generate.js', ...args], dir);
  const missed = (...names: readonly string[]): string =>
    [
      'These files of the packages are missing, and the generator does not write them:',
      ...names.map((name) => `  packages/${name}/package.json`),
      'Get them back with `git checkout -- packages pnpm-lock.yaml`, or write those of a new package. Nothing was written.\n',
    ].join('\n');
  expect(await run()).toMatchObject({ code: 0, stderr: '' });

  rmSync(join(dir, 'packages/types/package.json'));
  expect(await run()).toEqual({ code: 1, stdout: '', stderr: missed('types') });
  expect(await run('--check', '--format', 'json')).toEqual({ code: 1, stdout: '[]\n', stderr: missed('types') });
  expect(await run('--only', 'docs')).toMatchObject({ code: 0, stderr: '' });

  rmSync(join(dir, 'packages'), { recursive: true });
  expect(await run()).toEqual({ code: 1, stdout: '', stderr: missed(...outputNames) });
});

test('any other folder takes the outputs without them', async () => {
  const dir = project();
  rmSync(join(dir, 'packages'), { recursive: true });

  expect(await runNode(['scripts/generate.js', '--out', 'out', '--only', 'types'], dir)).toMatchObject({ code: 0, stderr: '' });
});
