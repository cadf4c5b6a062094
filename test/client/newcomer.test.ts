import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installPublished } from '../consumers/packed.ts';
import { packSandboxInto } from '../sandbox/packed.ts';
import { freePort } from '../support/port.ts';
import { printedAfter, programsOf } from '../support/readme.ts';
import { runNode } from '../support/run.ts';
import { started } from '../support/started.ts';
import { tempDir } from '../support/temp.ts';

const readme = 'packages/client/README.md';

test('a newcomer with npx and the README gets a passed and a failed verification, with callback and decoded result', async () => {
  const [{ code } = { code: '' }] = programsOf(readme, 'js');
  const dir = tempDir('newcomer');
  const tarball = await packSandboxInto(dir);
  const [port, own] = [await freePort(), await freePort()];
  const env = { ...process.env, npm_config_cache: tempDir('npm-cache'), npm_config_offline: 'true' };
  const args = ['--yes', `./${tarball}`, '--port', String(port), '--callback-to', `http://127.0.0.1:${own}`];
  await started('npx', args, dir, /listens on/, env);
  await installPublished(join(dir, 'node_modules'), ['types', 'validators', 'client']);
  writeFileSync(join(dir, 'shop.mjs'), code.replaceAll('4010', String(port)).replaceAll('3000', String(own)));
  const ended = await runNode(['shop.mjs'], dir);

  expect({ ...ended, stdout: lines(ended.stdout) }).toEqual({ code: 0, stdout: lines(printedAfter(readme, code)), stderr: '' });
  expect(lines(ended.stdout).map((line) => line.split(',')[0])).toEqual(['failed', 'passed']);
});

/** In any order: two verifications are under way at once. */
function lines(text: string): string[] {
  return text.trimEnd().split('\n').toSorted();
}

test('the README starts the sandbox with the command that the test runs', () => {
  const commands = programsOf(readme, 'sh').map(({ code }) => code.trim());
  expect(commands).toContain('npx @idv-protocol/sandbox --callback-to http://127.0.0.1:3000');
});
