import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdFolder } from '../../generators/dist/write/lock.js';
import { root } from '../support/paths.ts';
import { tempDir } from '../support/temp.ts';

test('the second one for a folder waits until the first lets go', async () => {
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

test('whatever leads to a folder, it is the same one; another is another', async () => {
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

test('a process that is killed holds nothing any more', async () => {
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
