import { symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { startSandbox } from '../../packages/sandbox/src/index.ts';
import { installPublished } from '../consumers/packed.ts';
import { root } from '../support/paths.ts';
import { programsOf } from '../support/readme.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { typeErrors } from '../support/typecheck.ts';

const programs = programsOf('packages/client/README.md', 'ts');

/** Other packages that the programs import, and where they are in this repository. */
const libraries = {
  client: ['@alicloud/credentials', '@alicloud/openapi-core', '@darabonba/typescript', '@opentelemetry/api'],
  'client/examples/express': ['express', '@types/express'],
  '../test/gateways': ['fastify'],
  '..': ['@types/node', 'hono'],
};

let dir = '';
beforeAll(async () => {
  dir = tempDir('client-readme');
  const modules = join(dir, 'node_modules');
  await installPublished(modules, ['types', 'validators', 'client']);
  for (const [from, names] of Object.entries(libraries)) {
    for (const name of names) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(root, 'packages', from, 'node_modules', name), join(modules, name));
    }
  }
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ type: 'module' }));
  for (const { name, code } of programs) writeFileSync(join(dir, `${name}.ts`), code);
});

test('every program of the README compiles', async () => {
  const options = { module: 'nodenext', lib: ['es2023'], types: ['node'], skipLibCheck: true };
  expect(await typeErrors(dir, ['*.ts'], options)).toBe('');
});

/** Runs programs with a sandbox. The last line of the last program is the result. */
async function run(last: string, change: (code: string) => string = (code) => code): Promise<unknown> {
  const sandbox = await startSandbox();
  try {
    for (const { name, code } of programs) {
      const text = change(code).replaceAll('http://127.0.0.1:4010', sandbox.url);
      writeFileSync(join(dir, `${name}.js`), (await transform(text, { loader: 'ts' })).code);
    }
    writeFileSync(join(dir, 'last.js'), last);
    const { code, stdout, stderr } = await runNode([join(dir, 'last.js')], dir);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  } finally {
    await sandbox.close();
  }
}

/** How to send a request to the handlers in each framework. */
const askers = {
  hono: `export const ask = (path, init) => app.request(path, init);`,
  express: `
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    export const ask = (path, init) => fetch('http://127.0.0.1:' + server.address().port + path, init);`,
  fastify: `
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    export const ask = (path, init) => fetch(url + path, init);`,
};

describe('The handlers', () => {
  test.each(Object.keys(askers))('work in %s', async (name) => {
    const asker = Object.entries(askers).find(([one]) => one === name)?.[1] ?? '';
    const last = `
      import { app } from './${name}.js';
      ${asker}
      const headers = { 'x-user': 'ada', 'content-type': 'text/plain' };
      const begun = await ask('/idv/start', { method: 'POST', headers, body: '{}' });
      const { transactionId, transactionUrl } = await begun.json();
      const state = async () => (await (await ask('/idv/status', { headers })).json()).state;
      const before = await state();
      await fetch(transactionUrl, { method: 'POST', body: new URLSearchParams({ scenario: 'sub-codes-205' }) });
      const forged = await ask('/idv/callback?transactionId=' + transactionId + '&passed=Y&callbackToken=guessed');
      const stranger = await ask('/idv/start', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' });
      console.log(JSON.stringify([begun.status, before, await state(), forged.status, stranger.status]));
      process.exit();`;
    expect(await run(last)).toEqual([201, 'unfinished', 'failed', 403, 403]);
  });
});

test("the call of the first program reaches the service through Alibaba Cloud's library", async () => {
  const local = `{ endpoint: 'http://127.0.0.1:4010', credential: { accessKeyId: 'a', accessKeySecret: 'b' } }`;
  const last = `
    const said = [];
    console.log = (line) => said.push(line);
    await import('./program-0.js');
    process.stdout.write(JSON.stringify(said));`;
  // Nobody has started this verification.
  expect(await run(last, (code) => code.replace("{ region: 'ap-southeast-1' }", local))).toEqual(['caller']);
});

test('the observers of the last program can be given to a client', async () => {
  const last = `
    import { client } from './program-${programs.length - 1}.js';
    await client.checkResult({ MerchantBizId: 'order1', TransactionId: 'hk-1' });`;
  expect(await run(last)).toMatchObject({ event: 'idv.call', operation: 'CheckResult', code: 'TransactionIdInvalid' });
});
