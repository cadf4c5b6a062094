import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { write } from '../../generators/dist/write/write.js';
import { tempDir } from '../support/temp.ts';
import { hash } from '../support/tree.ts';

test.each(['../mine.txt', 'docs/../../mine.txt', 'docs\\..\\..\\mine.txt', '/mine.txt', '', '.', './docs/../../mine.txt'])(
  'a manifest that names %j has no say outside of the output folder',
  async (path) => {
    const dir = tempDir();
    const [out, mine] = [join(dir, 'out'), join(dir, 'mine.txt')];
    mkdirSync(out);
    writeFileSync(mine, 'mine');
    writeFileSync(join(out, '.generated.json'), JSON.stringify({ files: { [path]: hash('mine') } }));
    writeFileSync(join(out, '.generated.tmp'), `${JSON.stringify({ path, hash: hash('mine'), pid: 1 })}\n`);

    const planned = await write(out, (async function* () {})(), ['docs', '..', '.', '']);

    expect(planned).toMatchObject({ kind: 'plan', remove: [], foreign: [] });
    expect(readFileSync(mine, 'utf8')).toBe('mine');
  },
);
