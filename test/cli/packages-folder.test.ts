import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputNames } from '../../generators/dist/emit/emitters.js';
import { smallProject } from '../support/project.ts';
import { runNode } from '../support/run.ts';

test('missing hand-written files of packages are reported, before and after a successful run', async () => {
  const dir = smallProject();
  const run = (...args: readonly string[]) => runNode(['scripts/generate.js', ...args], dir);
  const missed = (...names: readonly string[]): string =>
    [
      'These files of the packages are missing, and the generator does not write them:',
      ...names.map((name) => `  packages/${name}/package.json`),
      'Restore them with `git checkout -- packages pnpm-lock.yaml`, or write those of a new package. Nothing was written.\n',
    ].join('\n');
  expect(await run()).toMatchObject({ code: 0, stderr: '' });

  rmSync(join(dir, 'packages/types/package.json'));
  expect(await run()).toEqual({ code: 1, stdout: '', stderr: missed('types') });
  expect(await run('--check', '--format', 'json')).toEqual({ code: 1, stdout: '[]\n', stderr: missed('types') });
  expect(await run('--only', 'docs')).toMatchObject({ code: 0, stderr: '' });

  removePackages(dir);
  expect(await run()).toEqual({ code: 1, stdout: '', stderr: missed(...outputNames) });
});

test('in any other folder, they are not needed', async () => {
  const dir = smallProject();
  removePackages(dir);

  expect(await runNode(['scripts/generate.js', '--out', 'out', '--only', 'types'], dir)).toMatchObject({ code: 0, stderr: '' });
});

/** All but the runtime, which is a part of the compiler. */
function removePackages(dir: string): void {
  for (const name of outputNames) rmSync(join(dir, 'packages', name), { recursive: true });
}
