import { chmodSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generate, generateByPermissions, runNode } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { treeOf } from '../support/tree.ts';

const lines = (text: string): string[] => text.split('\n');

const empty = tempDir();

describe.each([
  { name: 'generate', args: ['scripts/generate.js', '--out', tempDir()] },
  { name: 'spec:lint', args: ['scripts/spec-lint.js'] },
  { name: 'spec:diff', args: ['scripts/spec-diff.js'] },
])('For $args', ({ name, args }) => {
  test.each([
    ['nowhere', 'There is no folder nowhere.'],
    ['spec/service.yaml', 'spec/service.yaml is a file: name the folder of the spec.'],
    [empty, `The folder ${empty} contains no spec: it is empty.`],
    ['scripts', 'The folder scripts contains no spec: nothing in it has the name of a spec file.'],
  ])('%s is not a spec, so the usage is wrong', async (spec, message) => {
    const { code, stdout, stderr } = await runNode([...args, '--spec', spec]);

    expect(lines(stderr.trimEnd())).toEqual([message, `Run \`pnpm ${name} --help\` to see its options.`]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

test('a folder to compare with must contain a spec, too', async () => {
  const { code, stderr } = await runNode(['scripts/spec-diff.js', 'scripts']);

  expect(lines(stderr)[0]).toBe('The folder scripts contains no spec: nothing in it has the name of a spec file.');
  expect(code).toBe(2);
});

test('a file or folder that may not be read is reported at its place', async () => {
  const spec = new SpecCopy('parcel');
  chmodSync(join(spec.dir, 'service.yaml'), 0o000);
  chmodSync(join(spec.dir, 'codes'), 0o000);

  const { code, stderr } = await generateByPermissions('--spec', spec.dir, '--out', tempDir());
  chmodSync(join(spec.dir, 'codes'), 0o755);

  expect(stderr).toContain("codes:1:1 error unreadable-folder The folder can't be read: permission denied.");
  expect(stderr).toContain("service.yaml:1:1 error unreadable-file The file can't be read: permission denied.");
  expect(stderr).toContain('2 problems.');
  expect(code).toBe(1);
});

describe('A spec with links in it', () => {
  const [plain, spec, elsewhere] = [new SpecCopy('parcel'), new SpecCopy('parcel'), tempDir()];
  mkdirSync(join(elsewhere, 'linked'));
  for (const name of ['service.yaml', 'products']) {
    renameSync(join(spec.dir, name), join(elsewhere, 'linked', name));
    symlinkSync(join(elsewhere, 'linked', name), join(spec.dir, name));
  }

  test("is the same as without links, and a change of a link's target is noticed", async () => {
    const [out, expected] = [tempDir(), tempDir()];
    const both = async () => [
      await generate('--spec', plain.dir, '--out', expected),
      await generate('--spec', spec.dir, '--out', out),
    ];
    for (const title of ['First', 'Second']) {
      for (const one of [plain, spec]) {
        one.write('service.yaml', one.read('service.yaml').replace(/^title: .*$/m, `title: ${title}`));
        one.write('products/door.yaml', one.read('products/door.yaml').replace(/^label: .*$/m, `label: ${title}`));
      }
      expect((await both()).map(({ code }) => code)).toEqual([0, 0]);
      expect(treeOf(out)).toEqual(treeOf(expected));
    }
  });
});

test('if the spec has nothing to refer to, the message lists nothing', async () => {
  const spec = new SpecCopy('parcel');
  spec.remove('codes');

  const { stderr } = await generate('--spec', spec.dir, '--out', tempDir());

  expect(stderr).toContain('There is no code list fates.');
  expect(stderr).toContain('The spec has none yet: add it.');
  expect(stderr).not.toContain('Known: .');
});

test('only the part of a long line around the place is shown', async () => {
  const spec = new SpecCopy('minimal');
  spec.append('service.yaml', `\nx: "${'a'.repeat(5000)}"\ntitle: Y${' '.repeat(300)}# ${'b'.repeat(300)}\n`);

  const { stderr } = await generate('--spec', spec.dir, '--out', tempDir());

  expect(Math.max(...lines(stderr).map(({ length }) => length))).toBeLessThan(300);
});

test('the mark is under its place in a long line', async () => {
  const spec = new SpecCopy('minimal');
  const filler = 'a'.repeat(1000);
  spec.append('service.yaml', `\nnotes: [{ kind: limit, text: "${filler}" }, { kind: Y, text: "${filler}" }]\n`);

  const { stderr } = await generate('--spec', spec.dir, '--out', tempDir());

  const shown = lines(stderr);
  const at = shown.findIndex((line) => /\| +\^+$/.test(line));
  expect(shown[at - 1]?.[shown[at]?.indexOf('^') ?? -1]).toBe('Y');
});

test('spec:lint --format json reports no problems as JSON, too', async () => {
  const { code, stdout } = await runNode(['scripts/spec-lint.js', '--format', 'json']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
});
