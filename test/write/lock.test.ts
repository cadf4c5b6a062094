import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdFolder } from '../../generators/dist/write/lock.js';
import { root } from '../support/paths.ts';
import { tempDir } from '../support/temp.ts';

test('the second run for a folder waits until the first one releases it', async () => {
  const dir = tempDir();
  const order: string[] = [];
  const release = await holdFolder(dir);

  const second = holdFolder(dir, () => {
    order.push('waits');
    release();
    order.push('let go');
  });
  (await second)();

  expect(order).toEqual(['waits', 'let go']);
});

test('all paths to a folder have one lock, and other folders have their own', async () => {
  const dir = tempDir();
  mkdirSync(join(dir, 'real'));
  symlinkSync('real', join(dir, 'link'));
  const release = await holdFolder(join(dir, 'real/new'));

  (await holdFolder(join(dir, 'real/other'), () => expect.unreachable()))();
  let hasWaited = false;
  const waiting = () => {
    hasWaited = true;
    release();
  };
  (await holdFolder(join(dir, 'link/./new'), waiting))();

  expect(hasWaited).toBe(true);
});

test('a killed process holds no lock', async () => {
  const dir = tempDir();
  const child = spawn(process.execPath, [join(root, 'test/write/killed/hold-folder.js'), dir]);
  await once(child.stdout, 'data');

  let hasWaited = false;
  const release = await holdFolder(dir, () => {
    hasWaited = true;
    child.kill('SIGKILL');
  });
  release();

  expect(hasWaited).toBe(true);
});
