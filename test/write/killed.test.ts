import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJournal } from '../../generators/dist/write/journal.js';
import { write } from '../../generators/dist/write/write.js';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { filesIn, treeOf } from '../support/tree.ts';

type Files = Readonly<Record<string, string>>;

const first: Files = { 'docs/kept.md': 'kept', 'docs/changed.md': '1', 'docs/old/gone.md': 'gone', 'types/a.ts': '1' };
const second: Files = {
  'docs/kept.md': 'kept',
  'docs/changed.md': '2',
  'docs/new/made.md': '2',
  'types/a.ts': '2',
  'types/b.ts': '2',
};
const third: Files = { 'docs/kept.md': 'kept', 'docs/changed.md': '3', 'types/a.ts': '3', 'types/c.ts': '3' };

async function* outputs(files: Files) {
  for (const [path, text] of Object.entries(files)) yield { path, text };
}

async function written(...states: readonly Files[]): Promise<string> {
  const out = tempDir();
  for (const files of states) await write(out, outputs(files), ['docs', 'types']);
  return out;
}

/** Writes in a process that is killed before the given call. */
async function writeAndDie(out: string, files: Files, at: string): Promise<void> {
  const folder = join(root, 'test/write/killed');
  const args = ['--import', join(folder, 'die-at-call.js'), join(folder, 'write-files.js'), out, JSON.stringify(files)];
  const { code, stderr } = await runNode(args, root, { ...process.env, DIE_AT: at });
  expect({ code, stderr }).toEqual({ code: null, stderr: '' });
}

const calls = [
  'openSync 1',
  'writeSync 1',
  'writeSync 3',
  'writeFileSync 1',
  'writeFileSync 3',
  'writeFileSync 5',
  'rmSync 1',
  'renameSync 1',
  'renameSync 2',
  'renameSync 4',
  'renameSync 5',
  'rmSync 2',
];

describe.each(calls)('a run that is killed before %s', (at) => {
  test('is finished by the next', async () => {
    const out = await written(first);
    await writeAndDie(out, second, at);

    await write(out, outputs(second), ['docs', 'types']);

    expect(treeOf(out)).toEqual(treeOf(await written(second)));
  });

  test('does not disturb other specs, and leaves no files behind', async () => {
    const out = await written(first);
    await writeAndDie(out, second, at);

    expect(await write(out, outputs(third), ['docs', 'types'])).toMatchObject({ kind: 'plan', foreign: [] });

    expect(treeOf(out)).toEqual(treeOf(await written(third)));
  });

  test('is undone by a run with the earlier spec', async () => {
    const out = await written(first);
    await writeAndDie(out, second, at);

    await write(out, outputs(first), ['docs', 'types']);

    expect(treeOf(out)).toEqual(treeOf(await written(first)));
  });
});

test('a run for one package remembers what a killed run has left in another one', async () => {
  const out = await written(first);
  await writeAndDie(out, second, 'renameSync 5');

  await write(out, outputs({ 'docs/kept.md': 'kept' }), ['docs']);
  const next = await write(out, outputs(third), ['docs', 'types']);

  expect(next).toMatchObject({ kind: 'plan', foreign: [] });
  expect(treeOf(out)).toEqual(treeOf(await written(third)));
});

test('a journal with an incomplete last line is read up to there', async () => {
  const out = await written(first);
  await writeAndDie(out, second, 'writeFileSync 3');
  const begun = readJournal(out);
  expect(begun.length).toBeGreaterThan(0);
  appendFileSync(join(out, '.generated.tmp'), '{"path":"docs/ke');

  expect(readJournal(out)).toEqual(begun);
  await write(out, outputs(second), ['docs', 'types']);
  expect(filesIn(out).filter((file) => file.endsWith('.tmp'))).toEqual([]);
});
