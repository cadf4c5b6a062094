import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { consumerProject, packages } from './packed.ts';

let project: string;
beforeAll(async () => {
  project = await consumerProject();
});

/** Runs a file in the project; node -e would have a global `require` that hides what is missing. */
async function run(file: string, source: string): Promise<unknown> {
  writeFileSync(join(project, file), source);
  const { code, stdout, stderr } = await runNode([join(project, file)]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe.each(packages)('%s', (name) => {
  test('gives the same to ESM and to CommonJS', async () => {
    const id = `@idv-protocol/${name}`;
    const esm = await run(`${name}.mjs`, `import * as all from '${id}'; console.log(JSON.stringify(Object.keys(all).sort()));`);
    const cjs = await run(`${name}.cjs`, `console.log(JSON.stringify(Object.keys(require('${id}')).sort()));`);
    expect(esm).not.toEqual([]);
    expect(cjs).toEqual(esm);
  });

  test('leaves nothing to import but itself', () => {
    const { dependencies = {} } = Object(JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')));
    expect(Object.keys(dependencies)).toEqual(name === 'openapi' ? ['openapi-types'] : []);
  });
});

test('the validators need no module, no eval and no Function', () => {
  for (const file of ['index.mjs', 'index.cjs']) {
    const source = readFileSync(join(root, 'packages/validators/generated', file), 'utf8');
    expect(source).not.toMatch(/\brequire\s*\(|\bimport\s*[({'"*]|\beval\s*\(|\bnew Function\b/);
  }
});

test.each([
  ['ekyc.openapi-3.1', 'paths', ['/CheckResult', '/Initialize']],
  ['idv.swagger-2.0', 'paths', ['/CheckResult', '/Initialize']],
  ['upstream/check-result.openapi-3.1', 'paths', ['/']],
  ['overlays/kong.overlay', 'x-inputs', ['backend']],
])('%s can be had by its own path, as data and as a module', async (name, key, keys) => {
  const id = '@idv-protocol/openapi';
  const module = `import data from '${id}/${name}'; console.log(JSON.stringify(Object.keys(data['${key}'])));`;
  const data = `console.log(JSON.stringify(Object.keys(require('${id}/documents/${name}.json')['${key}'])));`;
  const common = `console.log(JSON.stringify(Object.keys(require('${id}/${name}')['${key}'])));`;
  expect(await run('document.mjs', module)).toEqual(keys);
  expect(await run('document.cjs', data)).toEqual(keys);
  expect(await run('module.cjs', common)).toEqual(keys);
});
