import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { installPublished } from '../consumers/packed.ts';
import { freePort } from '../support/port.ts';
import { printedAfter, programsOf } from '../support/readme.ts';
import { runNode } from '../support/run.ts';
import { started } from '../support/started.ts';
import { tempDir } from '../support/temp.ts';

const readme = 'packages/sandbox/README.md';
const [first = '', , alone = ''] = programsOf(readme, 'js').map(({ code }) => code);

let dir = '';
beforeAll(async () => {
  dir = tempDir('sandbox-consumer');
  await installPublished(join(dir, 'node_modules'), ['types', 'validators', 'sandbox']);
});

test('a newcomer with the README gets a passed and a failed verification, without the client', async () => {
  writeFileSync(join(dir, 'try.mjs'), first);
  const port = String(await freePort());
  const bin = join(dir, 'node_modules/@idv-protocol/sandbox/dist/esm/bin.js');
  const args = [bin, '--port', '0', '--callback-to', `http://127.0.0.1:${port}`];
  const [, url] = await started(process.execPath, args, dir, /listens on (\S+)/);
  const ended = await runNode([join(dir, 'try.mjs')], dir, { ...process.env, SANDBOX_URL: url, PORT: port });

  expect(ended).toEqual({ code: 0, stdout: printedAfter(readme, first), stderr: '' });
  expect(ended.stdout).toMatch(/^passed.*\nfailed/);
});

test('the sandbox of the README that needs no test runner runs', async () => {
  writeFileSync(join(dir, 'alone.mjs'), alone);
  expect(alone).toContain('startSandbox');
  expect(await runNode([join(dir, 'alone.mjs')], dir)).toEqual({ code: 0, stdout: '', stderr: '' });
});
