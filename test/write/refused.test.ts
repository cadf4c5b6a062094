import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WriteFault } from '../../generators/dist/write/fault.js';
import { write } from '../../generators/dist/write/write.js';
import { tempDir } from '../support/temp.ts';
import { filesIn } from '../support/tree.ts';

test("if a file can't be moved to its place, no temporary files are left, and the journal stays", async () => {
  const out = tempDir();
  async function* files() {
    for (const path of ['one.txt', 'two.txt', 'three.txt']) yield { path, text: path };
    // Somebody creates a folder in the place of the second file after it was checked.
    mkdirSync(join(out, 'two.txt'));
    writeFileSync(join(out, 'two.txt/mine.txt'), 'mine');
  }

  const run = write(out, files(), []);

  await expect(run).rejects.toThrow(WriteFault);
  await expect(run).rejects.toThrow(`${join(out, 'two.txt')} can't be written: `);
  expect(filesIn(out)).toEqual(['.generated.tmp', 'one.txt', 'two.txt/mine.txt']);
});
