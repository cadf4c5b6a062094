import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { compile } from '../../generators/dist/pipeline.js';
import { root } from '../support/paths.ts';
import { tempDir } from '../support/temp.ts';

// The benchmarks aren't part of the suite. These tests show that they can still run.

const folder = join(root, 'test/bench');

test('every file and every name that the benchmarks import exists', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const { warnings } = await build({
    entryPoints: files.map((file) => join(folder, file)),
    outdir: folder,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    // One import makes a new copy of a module, by a query.
    logOverride: { 'empty-glob': 'silent' },
  });
  expect(warnings.map(({ text }) => text)).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});

test('the spec with many more operations has no mistakes', async () => {
  const dir = tempDir();
  const program = `
    import { writeGrownSpec } from './grown-spec.js';
    writeGrownSpec(${JSON.stringify(dir)}, 3);`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: folder });
  const compiled = await compile(dir);
  expect(compiled.kind === 'faulty' ? compiled.diagnostics.map(({ message }) => message) : []).toEqual([]);
});

test('the sizes of the bundlers are read from the record of the set-ups', async () => {
  const program = `
    import { bundlerRows } from './bundler-rows.js';
    const page = ['| Set-up | Result | Size |', '| --- | --- | --- |', '| npm | works | |', '| Parcel 2 | works, it says | 11.3 KB |'];
    const rows = [...bundlerRows(page.join('\\n')), ...bundlerRows()];
    console.log(JSON.stringify(rows.map(({ what, ours }) => [what, ours])));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: folder });
  const [first, ...real]: [string, number][] = JSON.parse(stdout);
  expect(first).toEqual(['Parcel 2', 11.3]);
  expect(real.map(([name]) => name)).toEqual(expect.arrayContaining(['esbuild', expect.stringMatching(/^Next\.js.*webpack$/)]));
});

test('the check written by hand gives what ours gives, so that their times can be compared', async () => {
  const program = `
    import { openWorkshop } from './validators/workshop.js';
    import { verifyHand } from './validators/verify-hand.js';
    openWorkshop();
    await verifyHand();
    console.log('alike');`;
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: folder });
  expect((await run).stdout).toBe('alike\n');
});
