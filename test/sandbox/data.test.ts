import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSandbox } from '../../packages/sandbox/src/index.ts';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { requests, resultRequest } from './requests.ts';

const bin = join(root, 'packages/sandbox/dist/esm/bin.js');

/** Starts the command, and waits until it listens. */
function run(args: readonly string[]): Promise<{ url: string; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [bin, '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += String(data);
      const url = /listens on (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, kill: () => (child.kill('SIGKILL'), ended) });
    });
    child.once('exit', () => reject(new Error(`It ended: ${said}`)));
  });
}

const call = async (url: string, action: string, values: object) =>
  Object(await (await fetch(`${url}/${action}`, { method: 'POST', body: JSON.stringify(values) })).json());

test('every result that was returned survives kill -9, several times', async () => {
  const file = join(tempDir(), 'sandbox.db');
  const ids: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { url, kill } = await run(['--data', file, '--scenario', 'sub-codes-205']);
    const killed = new AbortController();
    const worker = async () => {
      // Only answered calls count; the call during which the process dies may be lost.
      while (!killed.signal.aborted) {
        const answer = await call(url, 'Initialize', requests.ekyc).catch(() => undefined);
        if (answer) ids.push(answer.Result.TransactionId);
      }
    };
    const workers = [worker(), worker(), worker()];
    while (ids.length < 20 * (round + 1)) await new Promise((resolve) => setTimeout(resolve, 10));
    killed.abort();
    await kill();
    await Promise.all(workers);
  }
  const { url, kill } = await run(['--data', file]);
  const codes = await Promise.all(ids.map(async (id) => (await call(url, 'CheckResult', resultRequest(id))).Result?.SubCode));
  await kill();

  expect(new Set(ids).size).toBeGreaterThanOrEqual(60);
  expect(codes).toEqual(ids.map(() => '205'));
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('two sandboxes in one process are independent', async () => {
  const [a, b] = await Promise.all([startSandbox({ scenario: 'S204' }), startSandbox({ scenario: 'S205' })]);
  const { TransactionId } = (await call(a.url, 'Initialize', requests.ekyc)).Result;
  expect((await call(b.url, 'CheckResult', resultRequest(TransactionId))).Code).toBe('TransactionIdInvalid');
  expect((await call(a.url, 'CheckResult', resultRequest(TransactionId))).Result.SubCode).toBe('204');
  await Promise.all([a.close(), b.close()]);
});

test.each([
  { args: ['--port', '99999'], code: 2, says: '--port must be a number' },
  { args: ['--scenario', 'none'], code: 2, says: '--scenarios lists all of them' },
  { args: ['--key', 'only-an-id'], code: 2, says: '--key must have the form ID:SECRET' },
  { args: ['--token', 'too short'], code: 2, says: '--token must have at least 16 characters' },
  { args: ['--color', 'red'], code: 2, says: "'--color'" },
  { args: ['--data', '/nowhere/at/all.db'], code: 1, says: "can't start" },
])('wrong use: $args', async ({ args, code, says }) => {
  const ended = await runNode([bin, ...args]);
  expect(ended.code).toBe(code);
  expect(ended.stderr).toContain(says);
});

test('it says what it can do', async () => {
  expect((await runNode([bin, '--help'])).stdout).toContain('Usage: idv-sandbox');
  expect((await runNode([bin, '--scenarios'])).stdout).toMatch(/S205 +sub-codes-205: /);
});
