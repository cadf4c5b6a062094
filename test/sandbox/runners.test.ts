import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../packages/sandbox/src/index.ts';
import { scenarios } from '../../packages/types/generated/parts/scenarios.mjs';
import { installPublished } from '../consumers/packed.ts';
import { root } from '../support/paths.ts';
import { programsOf } from '../support/readme.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { requestFor } from './requests.ts';

/** The test that the README shows, for vitest. */
const sample = programsOf('packages/sandbox/README.md', 'js').find(({ code }) => code.includes('useSandbox'))?.code ?? '';

const packages = { vitest: root, '@jest/globals': join(root, 'packages/sandbox'), jest: join(root, 'test/gateways') };
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const jest = join(packages.jest, 'node_modules/jest/bin/jest.js');

let dir = '';
beforeAll(async () => {
  dir = tempDir('runners');
  await installPublished(join(dir, 'node_modules'), ['types', 'validators', 'client', 'sandbox']);
  for (const [name, from] of Object.entries(packages)) {
    const to = join(dir, 'node_modules', name);
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(join(from, 'node_modules', name), to);
  }
});

const toJest = (code: string) => code.replace('sandbox/vitest', 'sandbox/jest').replace("from 'vitest'", "from '@jest/globals'");
const toNode = (code: string) =>
  code
    .replace('sandbox/vitest', 'sandbox/node-test')
    .replace(
      "import { expect, test } from 'vitest';",
      `import { strictEqual } from 'node:assert'; import { test } from 'node:test'; const expect = (a) => ({ toBe: (b) => strictEqual(a, b) });`,
    );
const toCommonJs = async (code: string) => (await transform(code, { format: 'cjs' })).code;

test.each([
  {
    runner: 'vitest',
    file: 'a.test.mjs',
    write: (code: string) => code,
    args: [vitest, 'run', 'a.test'],
  },
  {
    runner: 'jest, CommonJS',
    file: 'b.test.cjs',
    write: (code: string) => toCommonJs(toJest(code)),
    args: [jest, '--config', JSON.stringify({ testMatch: ['**/b.test.cjs'] })],
  },
  { runner: 'node:test', file: 'c.test.mjs', write: toNode, args: ['--test', 'c.test.mjs'] },
  {
    runner: 'node:test, CommonJS',
    file: 'd.test.cjs',
    write: (code: string) => toCommonJs(toNode(code)),
    args: ['--test', 'd.test.cjs'],
  },
])("the README's test runs in $runner, and fails if the outcome is another", async ({ file, write, args }) => {
  const { NODE_OPTIONS: _, VITEST: __, NODE_TEST_CONTEXT: ___, ...env } = process.env;
  const run = async (code: string) => {
    writeFileSync(join(dir, file), await write(code));
    return runNode(args, dir, env);
  };
  const right = await run(sample);
  expect(right.code, right.stdout + right.stderr).toBe(0);
  expect((await run(sample.replace('sub-codes-205', 'sub-codes-200'))).code).toBe(1);
});

/** The test that the console exports for a verification. */
async function exported(sandbox: Sandbox, request: object): Promise<string> {
  const ask = (path: string, init: RequestInit = {}) => sandbox.fetch(new Request(`http://127.0.0.1${path}`, init));
  const started = Object(await (await ask('/Initialize', { method: 'POST', body: JSON.stringify(request) })).json());
  const headers = { authorization: `Bearer ${sandbox.token}` };
  const page = await (await ask(`/_sandbox/console/${started.Result.TransactionId}`, { headers })).text();
  const pre = [...page.matchAll(/<code>(.*?)<\/code>/gs)].at(-1)?.[1] ?? '';
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return Object.entries(entities).reduce((text, [entity, character]) => text.replaceAll(entity, character), pre);
}

test('each test that the console exports passes, and contains nothing personal', async () => {
  const sandbox = createSandbox();
  const folder = join(dir, 'exported');
  mkdirSync(folder);
  const possible = scenarios.filter(({ failure }) => failure?.operation !== 'initialize');
  for (const scenario of possible) {
    const personal = { MerchantUserId: 'maria-4711', MetaInfo: '{"deviceType":"h5"}', ReturnUrl: 'https://shop.example/maria' };
    const code = await exported(sandbox, { ...requestFor(scenario), ...personal });
    expect(code).not.toMatch(/maria|deviceType/);
    writeFileSync(join(folder, `${scenario.id}.test.mjs`), code);
  }
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
  const ended = await runNode([vitest, 'run', '--root', folder, '--no-isolate', '--maxWorkers=1'], dir, env);
  expect(ended.code, ended.stdout + ended.stderr).toBe(0);
  expect(ended.stdout).toContain(`${possible.length} passed`);
}, 300_000);
