import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCommand } from '../../packages/sandbox/src/cli/options.ts';
import { startSandbox } from '../../packages/sandbox/src/index.ts';
import { programsOf } from '../support/readme.ts';
import { requests } from './requests.ts';

const page = 'docs/recipes.md';
const commands = ['yaml', 'ts', 'dockerfile']
  .flatMap((language) => programsOf(page, language))
  .flatMap(({ code }) => [...code.replaceAll(/[",[\]]/g, ' ').matchAll(/(?:idv-sandbox|@idv-protocol\/sandbox) +(--[^'&\n]+)/g)])
  .map(([, args = '']) => args.trim().split(/ +/));

describe('The page of recipes', () => {
  test('has valid YAML', () => {
    const all = programsOf(page, 'yaml').map(({ code }) => Object.keys(Object(parse(code))));
    expect(all).toEqual([['name', 'on', 'jobs'], ['name', 'on', 'jobs'], ['services']]);
  });

  test.each(commands)('starts the sandbox with options that it has: %s %s %s %s', (...args) => {
    expect(readCommand(args)).toMatchObject({ kind: 'start', options: { port: 4010 } });
  });

  test('starts it in each recipe', () => {
    expect(commands).toHaveLength(4);
  });
});

test('waiting for the sandbox needs no token', async () => {
  const sandbox = await startSandbox();
  expect((await fetch(`${sandbox.url}/_sandbox/health`)).status).toBe(200);
  await sandbox.close();
});

test('programs that only look whether an address works get an answer without a body', async () => {
  const sandbox = await startSandbox();
  const started = await fetch(`${sandbox.url}/Initialize`, { method: 'POST', body: JSON.stringify(requests.ekyc) });
  const url = Object(await started.json()).Result.TransactionUrl;
  const response = await fetch(url, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
  await sandbox.close();
});

test('a browser on another machine gets an address that it can reach', async () => {
  const sandbox = await startSandbox({ publicUrl: 'http://localhost:9999/' });
  const response = await fetch(`${sandbox.url}/Initialize`, { method: 'POST', body: JSON.stringify(requests.ekyc) });
  expect(Object(await response.json()).Result.TransactionUrl).toMatch(/^http:\/\/localhost:9999\/_sandbox\/verify\/sbx/);
  await sandbox.close();
});

test('the token can be set, for tests that use the control API of a container', async () => {
  const command = readCommand(['--port', '0', '--token', 'token-of-the-tests']);
  const sandbox = await startSandbox(command.kind === 'start' ? command.options : {});
  const headers = { authorization: 'Bearer token-of-the-tests' };
  expect((await fetch(`${sandbox.url}/_sandbox/clock`, { headers })).status).toBe(200);
  await sandbox.close();
});
