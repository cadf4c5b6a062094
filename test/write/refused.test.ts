import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WriteFault } from '../../generators/dist/write/fault.js';
import { write } from '../../generators/dist/write/write.js';
import { tempDir } from '../support/temp.ts';
import { filesIn } from '../support/tree.ts';

test('a file that cannot take its place leaves nothing beside it, nor do those after it; what was begun stays on record', async () => {
  const out = tempDir();
  async function* files() {
    for (const path of ['one.txt', 'two.txt', 'three.txt']) yield { path, text: path };
    // Somebody puts a folder where the second is to go, after it was looked at.
    mkdirSync(join(out, 'two.txt'));
    writeFileSync(join(out, 'two.txt/mine.txt'), 'mine');
  }

  const run = write(out, files(), []);

  await expect(run).rejects.toThrow(WriteFault);
  await expect(run).rejects.toThrow(`${join(out, 'two.txt')} can't be written: `);
  expect(filesIn(out)).toEqual(['.generated.tmp', 'one.txt', 'two.txt/mine.txt']);
});
