import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { tempDir } from '../support/temp.ts';

test.each([
  ['scripts/generate.js', '--check', 'Up to date.\n'],
  ['scripts/generate.js', '--check', '--only', 'types', 'Up to date.\n'],
  ['scripts/spec-lint.js', 'No problems.\n'],
])('%s %s takes the spec of the project, whichever folder it is called in', (...line) => {
  const [script, ...args] = line.slice(0, -1);

  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script ?? ''), ...args], {
    cwd: tempDir(),
    encoding: 'utf8',
  });

  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: line.at(-1), stderr: '' });
});
