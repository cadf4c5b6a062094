import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root, specDir } from '../support/paths.ts';
import { generate } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { filesIn, treeOf } from '../support/tree.ts';

/** Runs `generate`, and ends it as soon as its first temporary file exists. */
async function interrupted(out: string, signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  const args = ['scripts/generate.js', '--spec', specDir('real'), '--out', out];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, by) => resolve(by)));
  const seen = setInterval(() => {
    if (!existsSync(out) || !filesIn(out).some((file) => file.endsWith('.tmp'))) return;
    clearInterval(seen);
    child.kill(signal);
  }, 1);
  const by = await ended;
  clearInterval(seen);
  return by;
}

test.each(['SIGINT', 'SIGTERM'] as const)('after %s while files are written, either all are there or none', async (signal) => {
  const [out, whole] = [tempDir(), tempDir()];
  await generate('--spec', specDir('real'), '--out', whole);

  const by = await interrupted(out, signal);

  const found = treeOf(out);
  expect([new Map(), treeOf(whole)]).toContainEqual(found);
  expect(by).toBe(signal);
  expect((await generate('--spec', specDir('real'), '--out', out)).code).toBe(0);
  expect(treeOf(out)).toEqual(treeOf(whole));
});

test('two runs at the same time give the same result as one', async () => {
  const [out, whole] = [tempDir(), tempDir()];
  const run = (to: string) => generate('--spec', specDir('parcel'), '--out', to);
  await run(whole);

  const runs = await Promise.all([run(out), run(out)]);

  expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: '' },
    { code: 0, stderr: '' },
  ]);
  expect(treeOf(out)).toEqual(treeOf(whole));
});
