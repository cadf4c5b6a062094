import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gateways } from '../../generators/dist/gateways/vendors/all.js';
import { root } from '../support/paths.ts';
import { runNode, type Run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { applied } from './applied.ts';

function overlay(...args: readonly string[]): Promise<Run> {
  return runNode(['scripts/openapi-overlay.js', ...args]);
}

const backend = ['--backend', 'https://backend.example.com'];

test.each(gateways.map((gateway) => [gateway.id, gateway] as const))(
  '%s: the file is the document with the overlay',
  async (id, gateway) => {
    const file = join(tempDir(), 'out.json');
    const values = gateway.inputs.flatMap(({ name, example }) => [`--${name}`, example]);
    const { code, stdout, stderr } = await overlay(id, ...values, '-o', file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(gateway.name);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/\{\{[\w-]+\}\}/);
    expect(JSON.parse(text)).toEqual(applied(gateway));
  },
);

test('to the output, as JSON, when no file is named', async () => {
  const { code, stdout } = await overlay('kong', ...backend);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ openapi: '3.0.3', servers: [{ url: 'https://backend.example.com' }] });
});

test.each(['out.yaml', 'out.yml', 'OUT.YML'])('as YAML when the file is called %s', async (name) => {
  const file = join(tempDir(), name);
  await overlay('kong', ...backend, '-o', file);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^openapi: /m);
  expect(parse(text)).toMatchObject({ openapi: '3.0.3', servers: [{ url: 'https://backend.example.com' }] });
});

test('a reader of the output may stop before its end', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"$0" scripts/openapi-overlay.js kong ${backend.join(' ')} | head -c 1`, process.execPath],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
});

test('a document may be named as its file', async () => {
  const { code, stdout } = await overlay('kong', ...backend, '--document', 'id-ocr.openapi-3.0.yaml');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ info: { title: 'ID Verification ID OCR' } });
});

test('one product for a gateway', async () => {
  const { code, stdout } = await overlay('kong', ...backend, '--document', 'id-ocr.openapi-3.0');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ info: { title: 'ID Verification ID OCR' } });
});

test('the documents of an installed package', async () => {
  const folder = tempDir();
  cpSync(join(root, 'packages/openapi/documents'), folder, { recursive: true });
  const file = join(folder, 'idv.openapi-3.0.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"title": "ID Verification"', '"title": "Another edition"'));
  const { code, stdout } = await overlay('kong', ...backend, '--documents', folder);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ info: { title: 'Another edition' } });
});

describe('Nothing is written', () => {
  test.each([
    [
      'from a folder without documents',
      ['kong', ...backend, '--documents', 'docs'],
      1,
      'There is no overlay for kong in docs.\nRun `pnpm generate`',
    ],
    ['without a gateway', [], 2, 'Which gateway?'],
    ['for an unknown gateway', ['aws-rets', ...backend], 2, 'did you mean aws-rest?'],
    ['without a value', ['kong'], 2, '--backend is missing.'],
    ['without two values', ['apisix'], 2, '--backend-port is missing.'],
    [
      'with a value of another gateway',
      ['kong', ...backend, '--server', 'https://a.example.com'],
      2,
      '--server is not a value of this gateway',
    ],
    ['with an unknown option', ['kong', ...backend, '--port', '1'], 2, 'There is no option --port'],
    ['for two gateways', ['kong', 'tyk', ...backend], 2, 'There can be only one gateway'],
    ['for a document that is not there', ['kong', ...backend, '--document', 'nothing'], 1, 'There is no document nothing.'],
    [
      'for a document that is misspelled',
      ['kong', ...backend, '--document', 'idv.openapi3.0'],
      1,
      'There is no document idv.openapi3.0; did you mean idv.openapi-3.0?',
    ],
    [
      'for a document that the gateway refuses',
      ['aws-rest', ...backend, '--document', 'idv.openapi-3.0'],
      1,
      "it doesn't support oneOf",
    ],
  ])('%s', async (_, args, code, message) => {
    const dir = tempDir();
    const run = await overlay(...args, '-o', join(dir, 'out.json'));
    expect(run.stderr).toContain(message);
    expect(run.code).toBe(code);
    expect(readdirSync(dir)).toEqual([]);
  });

  test('if the path is a folder', async () => {
    const dir = tempDir();
    mkdirSync(join(dir, 'out.json'));
    const { code, stderr } = await overlay('kong', ...backend, '-o', join(dir, 'out.json'));
    expect(code).toBe(1);
    expect(stderr).toContain('is a folder');
    expect(readdirSync(dir)).toEqual(['out.json']);
  });

  test('if there is no such folder', async () => {
    const dir = join(tempDir(), 'nowhere');
    const { code, stderr } = await overlay('kong', ...backend, '-o', join(dir, 'out.json'));
    expect(code).toBe(1);
    expect(stderr).toContain(`The folder ${dir} doesn't exist; make it or name a file elsewhere.`);
  });

  test('if the path is a broken link', async () => {
    const dir = tempDir();
    symlinkSync('nowhere', join(dir, 'out.json'));
    const { code, stderr } = await overlay('kong', ...backend, '-o', join(dir, 'out.json'));
    expect(code).toBe(1);
    expect(stderr).toContain('is a link that leads nowhere');
    expect(lstatSync(join(dir, 'out.json')).isSymbolicLink()).toBe(true);
  });

  test.skipIf(!existsSync('/dev/full'))('if the disk is full', () => {
    const into = (file: string) =>
      spawnSync('sh', ['-c', `"$0" scripts/openapi-overlay.js kong ${backend.join(' ')} ${file}`, process.execPath], {
        cwd: root,
        encoding: 'utf8',
      });
    const { status, stderr } = into('> /dev/full');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "The output can't be written: no space left on device.\nNothing was written.\n",
    });
    expect(into('-o /dev/full').stderr).toContain("/dev/full can't be written: no space left on device.");
  });
});

test('a link stays a link, and nothing beside it is touched', async () => {
  const dir = tempDir();
  writeFileSync(join(dir, 'target.json'), '1');
  writeFileSync(join(dir, 'link.json.new'), 'mine');
  symlinkSync('target.json', join(dir, 'link.json'));
  const { code } = await overlay('kong', ...backend, '-o', join(dir, 'link.json'));
  expect(code).toBe(0);
  expect(lstatSync(join(dir, 'link.json')).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(join(dir, 'target.json'), 'utf8'))).toMatchObject({ openapi: '3.0.3' });
  expect(readFileSync(join(dir, 'link.json.new'), 'utf8')).toBe('mine');
});

test('a value with special characters of JSON stays a value', async () => {
  const { stdout } = await overlay('tyk', ...backend, '--listen-path', '/"$&\\x/');
  expect(JSON.parse(stdout)).toMatchObject({ 'x-tyk-api-gateway': { server: { listenPath: { value: '/"$&\\x/' } } } });
});

test('- as a file is the output', async () => {
  const { code, stdout } = await overlay('kong', ...backend, '-o', '-');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ openapi: '3.0.3' });
});
