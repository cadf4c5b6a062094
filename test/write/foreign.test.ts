import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generate } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { treeOf } from '../support/tree.ts';

describe('a file of somebody else in the place of an output', () => {
  test.each([
    { what: 'a file', path: 'types/generated/index.mjs', named: 'types/generated/index.mjs' },
    { what: 'a folder', path: 'types/generated/index.mjs/mine.txt', named: 'types/generated/index.mjs' },
    { what: 'a file in the place of a folder', path: 'types/generated', named: 'types/generated' },
  ])('$what is named and left, and nothing is written', async ({ path, named }) => {
    const out = tempDir();
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), 'mine\n');
    const before = treeOf(out);

    const { code, stderr } = await generate('--spec', specDir('minimal'), '--out', out);

    expect(code).toBe(1);
    expect(stderr).toContain(named);
    expect(stderr).toContain('Nothing was written.');
    expect(treeOf(out)).toEqual(before);
  });

  test('is accepted if it is identical to the output', async () => {
    const [first, out] = [tempDir(), tempDir()];
    await generate('--spec', specDir('minimal'), '--out', first);
    const own = 'types/generated/index.mjs';
    mkdirSync(dirname(join(out, own)), { recursive: true });
    cpSync(join(first, own), join(out, own));

    expect((await generate('--spec', specDir('minimal'), '--out', out)).code).toBe(0);

    expect(treeOf(out)).toEqual(treeOf(first));
  });

  test('a manifest with conflict markers is reported without a crash', async () => {
    const out = tempDir();
    await generate('--spec', specDir('minimal'), '--out', out);
    writeFileSync(join(out, '.generated.json'), '<<<<<<< HEAD\n');
    const before = treeOf(out);

    const { code, stderr } = await generate('--spec', specDir('parcel'), '--out', out);

    expect(code).toBe(1);
    expect(stderr).toContain('.generated.json');
    expect(stderr).not.toContain('    at ');
    expect(treeOf(out)).toEqual(before);
  });
});
