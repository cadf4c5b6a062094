import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WriteFault } from '../../generators/dist/write/fault.js';
import { write } from '../../generators/dist/write/write.js';
import { tempDir } from '../support/temp.ts';
import { filesIn } from '../support/tree.ts';

test('a file that cannot take its place leaves nothing beside it, nor do those after it', async () => {
  const out = tempDir();
  const create = ['one.txt', 'two.txt', 'three.txt'].map((path) => ({ path, text: path }));
  // Somebody has put a folder there since the plan was made.
  mkdirSync(join(out, 'two.txt'));
  writeFileSync(join(out, 'two.txt/mine.txt'), 'mine');

  const run = write(out, { kind: 'plan', create, change: [], remove: [], foreign: [], unchanged: 0 });

  await expect(run).rejects.toThrow(WriteFault);
  await expect(run).rejects.toThrow(`${join(out, 'two.txt')} can't be written: `);
  expect(filesIn(out)).toEqual(['one.txt', 'two.txt/mine.txt']);
});
