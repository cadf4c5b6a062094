import { chmodSync, cpSync, lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generate, generateByPermissions } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { filesIn, treeOf } from '../support/tree.ts';

const run = (out: string) => generate('--spec', specDir('minimal'), '--out', out);

describe("A path that can't be an output folder", () => {
  test.each([
    ['a file', 'file', (dir: string) => writeFileSync(join(dir, 'file'), 'mine')],
    ['a folder in a file', 'file/out', (dir: string) => writeFileSync(join(dir, 'file'), 'mine')],
    ['a link to itself', 'loop', (dir: string) => symlinkSync('loop', join(dir, 'loop'))],
  ])('%s is reported with what is there', async (_, path, prepare) => {
    const dir = tempDir();
    prepare(dir);

    const { code, stdout, stderr } = await run(join(dir, path));

    expect(stderr).toBe(
      `${join(dir, path)} can't be a folder: there is a file at this path or above it.\n` +
        'Move the file, or name another folder with --out. Nothing was written.\n',
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  // Even root can't write here.
  test.skipIf(process.platform !== 'linux')("a folder that the system doesn't allow ends the run", async () => {
    const { code, stdout, stderr } = await run('/proc/out');

    expect(stderr).toMatch(/^\/proc\/out\/\S+ can't be written: no such file or directory\.\n.*Nothing was written\.\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  test('a folder without write permission is reported, and the run is undone', async () => {
    const out = tempDir();
    mkdirSync(join(out, 'types'));
    chmodSync(join(out, 'types'), 0o555);

    const { code, stderr } = await generateByPermissions('--spec', specDir('minimal'), '--out', out);
    chmodSync(join(out, 'types'), 0o755);

    expect(stderr).toContain("can't be written: permission denied.");
    expect(stderr).toContain('Nothing was written.');
    expect(code).toBe(1);
    expect(filesIn(out)).toEqual([]);
  });
});

test.each(['', '/out'])("outputs can't be written into the folder of the spec: %j", async (inside) => {
  const spec = tempDir();
  cpSync(specDir('minimal'), spec, { recursive: true });
  const before = treeOf(spec);

  const { code, stderr } = await generate('--spec', spec, '--out', spec + inside);

  expect(stderr).toContain("lies in the spec's folder, where every file is read as spec: name another folder.");
  expect(code).toBe(2);
  expect(treeOf(spec)).toEqual(before);
});

test('nothing is written if only a part can be written', async () => {
  const out = tempDir();
  symlinkSync('nowhere', join(out, 'docs'));

  const { code, stderr } = await run(out);

  expect(stderr).toContain('Nothing was written.');
  expect(code).toBe(1);
  expect([...treeOf(out).keys()]).toEqual([]);
});

test('folders and files that are links stay links', async () => {
  const [out, elsewhere, plain] = [tempDir(), tempDir(), tempDir()];
  await run(plain);
  await run(out);
  renameSync(join(out, 'types'), join(elsewhere, 'types'));
  symlinkSync(join(elsewhere, 'types'), join(out, 'types'));
  const file = 'docs/markdown/index.md';
  renameSync(join(out, file), join(elsewhere, 'index.md'));
  symlinkSync(join(elsewhere, 'index.md'), join(out, file));
  writeFileSync(join(elsewhere, 'index.md'), 'another');

  const { code } = await run(out);

  expect(code).toBe(0);
  expect(lstatSync(join(out, 'types')).isSymbolicLink()).toBe(true);
  expect(lstatSync(join(out, file)).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(elsewhere, 'index.md'), 'utf8')).toBe(readFileSync(join(plain, file), 'utf8'));
});

describe('With --format json the output is JSON', () => {
  test('when something is written, and when nothing is', async () => {
    const out = tempDir();
    for (let times = 0; times < 3; times++) {
      const { code, stdout } = await generate('--spec', specDir('minimal'), '--out', out, '--format', 'json');
      expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
    }
  });

  test('when the outputs are at fault', async () => {
    const { code, stdout, stderr } = await generate(
      '--spec',
      specDir('minimal'),
      '--out',
      tempDir(),
      '--check',
      '--format',
      'json',
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '[]\n' });
    expect(stderr).toContain("The outputs don't match the spec.");
  });
});
