import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { installPublished } from '../consumers/packed.ts';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

const readme = readFileSync(join(root, 'packages/sandbox/README.md'), 'utf8');
const programs = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = '']) => code);
const [, printed] = /^```\n\n```\n(passed.*?)^```/ms.exec(readme) ?? [];

let dir = '';
beforeAll(async () => {
  dir = tempDir('sandbox-consumer');
  const modules = join(dir, 'node_modules');
  await installPublished(modules, ['types', 'validators', 'sandbox']);
});

test('a newcomer gets from the README to a passed and a failed verification, with callback and decoded result', async () => {
  writeFileSync(join(dir, 'try.mjs'), programs[0] ?? '');
  const port = String(20_000 + (process.pid % 20_000));
  const bin = join(dir, 'node_modules/@idv-protocol/sandbox/dist/esm/bin.js');
  const child = spawn(process.execPath, [bin, '--port', '0', '--callback-to', `http://127.0.0.1:${port}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += String(data);
      const found = /listens on (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const ended = await runNode([join(dir, 'try.mjs')], dir, { ...process.env, SANDBOX_URL: url, PORT: port });
  child.kill();

  expect(ended).toEqual({ code: 0, stdout: printed, stderr: '' });
});

test('the test of the README runs', async () => {
  writeFileSync(join(dir, 'test.mjs'), programs[1] ?? '');
  expect(await runNode([join(dir, 'test.mjs')], dir)).toEqual({ code: 0, stdout: '', stderr: '' });
});
