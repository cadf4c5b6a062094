import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { smallProject } from '../support/project.ts';
import { generate, runNode } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { filesIn, treeOf } from '../support/tree.ts';

const upToDate = { code: 0, stdout: 'Up to date.\n', stderr: '' };

function prepared(): { readonly spec: SpecCopy; readonly out: string; readonly args: readonly string[] } {
  const [spec, out] = [new SpecCopy('minimal'), tempDir()];
  return { spec, out, args: ['--spec', spec.dir, '--out', out, '--only', 'docs'] };
}

const indexOf = (out: string): string => readFileSync(join(out, 'docs/markdown/index.md'), 'utf8');

/** Changes the title, so that each edit changes the outputs. */
function edit(spec: SpecCopy, from: RegExp | string, to: string): void {
  spec.write('service.yaml', spec.read('service.yaml').replace(from, to));
}

test('files that are saved during a run are generated before it ends', async () => {
  const { spec, out, args } = prepared();
  edit(spec, /^title: .*$/m, 'title: Save 0');
  const file = join(spec.dir, 'service.yaml');
  const edits = [1, 2].map((n) => ({ file, from: `Save ${n - 1}`, to: `Save ${n}` }));
  const hook = pathToFileURL(join(root, 'test/cli/hooks/edit-during-run.js')).href;

  const run = await runNode(['--import', hook, 'scripts/generate.js', ...args], root, {
    ...process.env,
    EDITS: JSON.stringify(edits),
  });

  expect(run.code).toBe(0);
  expect(run.stderr).toContain('The spec has changed during the run: generating again.');
  expect(indexOf(out)).toContain('Save 2');
  expect(await generate(...args, '--check')).toEqual(upToDate);
});

describe('files that editors and systems leave in a folder of the spec', () => {
  test.each<[string, (dir: string) => void]>([
    ['a lock that is a link to nowhere', (dir) => symlinkSync('me@host.123:456', join(dir, '.#ring.yaml'))],
    ['a hidden pipe', (dir) => void execFileSync('mkfifo', [join(dir, '.pipe')])],
    ['a hidden link to a device without end', (dir) => symlinkSync('/dev/zero', join(dir, '.zero'))],
    ['a hidden link upwards', (dir) => symlinkSync('..', join(dir, '.loop'))],
  ])('%s hides no edit and stops no run', async (_, leave) => {
    const { spec, out, args } = prepared();
    await generate(...args);
    leave(join(spec.dir, 'operations'));

    expect(await generate(...args)).toEqual(upToDate);
    edit(spec, /^title: .*$/m, 'title: Edited');
    expect((await generate(...args)).code).toBe(0);
    expect(indexOf(out)).toContain('Edited');
  });
});

test.each(['operations/pipe.yaml', 'service.yaml'])("a pipe called %s is reported, and doesn't block the run", async (name) => {
  const { spec, args } = prepared();
  await generate(...args);
  rmSync(join(spec.dir, name), { force: true });
  execFileSync('mkfifo', [join(spec.dir, name)]);

  const { code, stderr } = await generate(...args);

  expect(code).toBe(1);
  expect(stderr).toContain(name);
});

describe('the compiler', () => {
  test('is rebuilt by the content of its sources, not by dates; and a run is remembered only for the same compiler', async () => {
    const dir = smallProject();
    const run = (...args: readonly string[]) => runNode(['scripts/generate.js', '--only', 'types', ...args], dir);
    expect(await run()).toMatchObject({ code: 0, stderr: '' });
    const future = new Date(Date.now() + 1e10);
    const dist = join(dir, 'generators/dist');
    for (const file of filesIn(dist)) utimesSync(join(dist, file), future, future);
    const source = join(dir, 'generators/src/write/manifest.ts');
    const text = readFileSync(source, 'utf8');
    writeFileSync(source, text.replace('the files that are its own.', 'another word.'));

    expect((await run('--check')).code).toBe(1);
    expect((await run()).code).toBe(0);
    expect(readFileSync(join(dir, 'packages/.generated.json'), 'utf8')).toContain('another word.');

    const breakByHand = (path: string): (() => string) => {
      const text = () => readFileSync(join(dist, path), 'utf8');
      writeFileSync(join(dist, path), text().replace('another word.', 'a word by hand.'));
      return text;
    };
    const bundled = breakByHand('bundle/commands.js');
    expect(await run()).toEqual(upToDate);
    expect(bundled()).toContain('another word.');

    const compiled = breakByHand('write/manifest.js');
    expect(await runNode(['scripts/build-generators.js'], dir)).toMatchObject({ code: 0, stderr: '' });
    expect(compiled()).toContain('another word.');
  });
});

test('an unreadable cache counts as empty', async () => {
  const { main } = await import('../../generators/dist/index.js');
  const { args, out } = prepared();
  const cache = tempDir('cache');
  expect(await main(args, cache)).toBe(0);
  const before = treeOf(out);
  const entries = readdirSync(cache);
  expect(entries.length).toBeGreaterThan(0);

  for (const odd of ['null', '7', '', '{"a":', '["x"]']) {
    for (const entry of readdirSync(cache)) writeFileSync(join(cache, entry), odd);
    expect(await main(args, cache)).toBe(0);
    expect(treeOf(out)).toEqual(before);
  }
});

test('a remembered run applies to a copy of the output folder, and to no other folder', async () => {
  const { args, out, spec } = prepared();
  await generate(...args);
  const [copy, other] = [tempDir(), tempDir()];
  cpSync(out, copy, { recursive: true });
  cpSync(out, other, { recursive: true });
  writeFileSync(join(other, 'docs/markdown/index.md'), 'edited by hand');
  const check = (dir: string) => generate('--spec', spec.dir, '--out', dir, '--only', 'docs', '--check');

  expect(await check(copy)).toEqual(upToDate);
  expect((await check(other)).code).toBe(1);
});
