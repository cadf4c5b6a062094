import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startSandbox, type RunningSandbox } from '../../packages/sandbox/src/index.ts';
import { root } from '../support/paths.ts';
import { tempDir } from '../support/temp.ts';

// Runs the steps of the quick start as a reader copies them, for each language, against the sandbox.

interface Step {
  readonly id: string;
  readonly samples?: readonly { readonly title: string; readonly language: string; readonly code: string }[];
}
const { start: steps }: { start: readonly Step[] } = parse(readFileSync(join(root, 'spec/guide.yaml'), 'utf8'));

/** The files that the samples of a language name in their first lines. Missing samples are those of the first language. */
function filesOf(title: string): Map<string, string> {
  const named = steps.flatMap(({ samples = [] }) => {
    const sample = samples.find((one) => one.title === title) ?? samples[0];
    const name = /^(?:\/\/|#) (\w+\.\w+)/.exec(sample?.code ?? '')?.[1];
    return sample && name !== undefined ? [[name, sample.code] as const] : [];
  });
  return new Map(named);
}

const codeOf = (id: string, title: string) =>
  steps.find((step) => step.id === id)?.samples?.find((one) => one.title === title)?.code ?? '';

/** Uses the sources of the packages. The published packages are tested elsewhere. */
const alias = {
  '@idv-protocol/client': join(root, 'packages/client/src/index.ts'),
  '@idv-protocol/types': join(root, 'packages/types/generated/index.mjs'),
  '@idv-protocol/validators': join(root, 'packages/validators/generated/index.mjs'),
};

const key = { id: 'a-key', secret: 'a secret of the test' };
const run = promisify(execFile);

describe('The quick start', () => {
  let open: RunningSandbox;
  let signed: RunningSandbox;
  let port = 0;
  beforeAll(async () => {
    port = await freePort();
    open = await startSandbox({ callbackTo: `http://127.0.0.1:${port}` });
    signed = await startSandbox({ keys: { [key.id]: key.secret } });
  });
  afterAll(() => Promise.all([open.close(), signed.close()]));

  /** A folder with the files of a language, its addresses those of a sandbox. */
  function folderOf(title: string, { url }: RunningSandbox): string {
    const dir = tempDir('quick-start');
    for (const [name, code] of filesOf(title)) {
      const here = code
        .replaceAll('http://127.0.0.1:4010', url)
        .replaceAll('127.0.0.1:4010', new URL(url).host)
        .replaceAll('listen(3000', `listen(${port}`);
      writeFileSync(join(dir, name), `${here}\n`);
    }
    return dir;
  }

  async function runModules(title: string, sandbox: RunningSandbox): Promise<string> {
    const dir = folderOf(title, sandbox);
    const outfile = join(dir, 'bundled.mjs');
    const banner = `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(join(root, 'package.json'))});`;
    await build({
      entryPoints: [join(dir, 'try.mjs')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      alias,
      nodePaths: [join(root, 'node_modules')],
      banner: { js: banner },
      logLevel: 'silent',
    });
    const env = { ...process.env, ACCESS_KEY_ID: key.id, ACCESS_KEY_SECRET: key.secret };
    const { stdout } = await run(process.execPath, [outfile], { env });
    return stdout;
  }

  test('gets a verdict and a callback for each verification in TypeScript', async () => {
    const lines = (await runModules('TypeScript', open)).trim().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({ event: 'verdict', status: 'verified', isOurs: true }),
      expect.objectContaining({ event: 'verdict', code: '205', isOurs: true }),
    ]);
  });

  test('works with Alibaba Cloud’s library, whose calls are signed', async () => {
    const lines = (await runModules('Alibaba Cloud SDK', signed)).trim().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { status: 'verified' },
      expect.objectContaining({ code: '205' }),
    ]);
  });

  test('works with curl, with a signature that is checked', async () => {
    const dir = folderOf('curl', signed);
    const shell = async (script: string, secret: string) => {
      const env = { ...process.env, IDV_URL: signed.url, ACCESS_KEY_ID: key.id, ACCESS_KEY_SECRET: secret };
      const { stdout } = await run('sh', ['-c', script], { cwd: dir, env });
      const answer: { Code: string; Result?: Record<string, string> } = JSON.parse(stdout);
      return answer;
    };
    const started = await shell(codeOf('start', 'curl'), key.secret);
    expect(started.Code).toBe('Success');
    const asked = `TRANSACTION_ID=${started.Result?.['TransactionId'] ?? ''}\n${codeOf('result', 'curl')}`;
    expect((await shell(asked, key.secret)).Result).toMatchObject({ Passed: 'Y', SubCode: '200' });
    expect((await shell(codeOf('start', 'curl'), 'another')).Code).toBe('SignatureDoesNotMatch');
  });

  test.skipIf(!hasJsonSchema())('works in Python, with the request checked by its schema', async () => {
    const dir = folderOf('Python', open);
    mkdirSync(join(dir, 'node_modules/@idv-protocol'), { recursive: true });
    symlinkSync(join(root, 'packages/schemas'), join(dir, 'node_modules/@idv-protocol/schemas'));
    const { stdout } = await run('python3', ['try.py'], { cwd: dir });
    expect(stdout.trim().split('\n')).toEqual(["{'passed': True, 'code': '200'}", "{'passed': False, 'code': '205'}"]);
  });
});

function hasJsonSchema(): boolean {
  try {
    execFileSync('python3', ['-c', 'import jsonschema'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return isAddress(address) ? address.port : 0;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
