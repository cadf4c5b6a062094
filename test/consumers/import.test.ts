import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { callbacks, operations } from '../facts/spec/files.ts';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { consumerProject, packages } from './packed.ts';
import { readmeSamples } from './readmes.ts';

let project: string;
beforeAll(async () => {
  project = await consumerProject();
});

/** Runs a file in the project. With `node -e`, a global `require` would hide missing imports. */
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

  test('has no other imports', () => {
    const { dependencies = {} } = Object(JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')));
    expect(Object.keys(dependencies)).toEqual(name === 'openapi' ? ['openapi-types'] : []);
  });
});

test.each([
  ['mjs', `import { findSubCode, subCodes } from '@idv-protocol/types';`],
  ['cjs', `const { findSubCode, subCodes } = require('@idv-protocol/types');`],
])('a code from the wire is found if it is known, and nothing that objects inherit, in %s', async (ending, taken) => {
  const codes = `['206', '999', 'constructor', '__proto__', '', undefined]`;
  const source = `${taken} console.log(JSON.stringify(${codes}.map((code) => findSubCode(code)?.billed ?? typeof findSubCode(code))),
    '\\n'); if (findSubCode('206') !== subCodes['206']) throw new Error('It is another row.');`;
  expect(await run(`find.${ending}`, source)).toEqual([true, 'undefined', 'undefined', 'undefined', 'undefined', 'undefined']);
});

const generated = join(root, 'packages/validators/generated');
const parts = readdirSync(join(generated, 'parts')).flatMap((file) => /^([\w-]+)\.mjs$/.exec(file)?.[1] ?? []);

test('every operation and callback is a part of the validators', () => {
  expect(parts.toSorted()).toEqual([...[...operations, ...callbacks].map(({ id }) => id), 'errors', 'redact'].toSorted());
});

test.each(parts)('the part %s exports what it declares, in ESM and in CommonJS', async (part) => {
  const id = `@idv-protocol/validators/${part}`;
  const [, declared] = /export \{([^}]+)\}/.exec(readFileSync(join(generated, `parts/${part}.d.mts`), 'utf8')) ?? [];
  const names = new Set(declared?.match(/\w+/g));
  const esm = await run(`${part}.mjs`, `import * as all from '${id}'; console.log(JSON.stringify(Object.keys(all)));`);
  const cjs = await run(`${part}.cjs`, `console.log(JSON.stringify(Object.keys(require('${id}'))));`);
  expect(new Set(Object(esm))).toEqual(names);
  expect(new Set(Object(cjs))).toEqual(names);
});

test('a bundle holds the tables that are used, and no others', async () => {
  const contents = `import { findDocType } from '@idv-protocol/types'; console.log(findDocType('00000008').means);`;
  const options = { bundle: true, write: false, format: 'esm', minify: true } as const;
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: project } });
  const text = outputFiles[0]?.text ?? '';

  expect(text).toContain('00000008');
  expect(text).not.toMatch(/Throttling|discrepanc|ekyc-page/);
});

test('a part returns the same as the whole package', async () => {
  const source = `
    import * as part from '@idv-protocol/validators/initialize';
    import * as whole from '@idv-protocol/validators';
    const check = ({ validateInitializeRequest: validate }) => validate({ ProductCode: 'FACE_VERIFY', DocType: '1' });
    console.log(JSON.stringify([check(part), check(whole)]));`;
  const [part, whole] = Object(await run('same.mjs', source));
  expect(part.issues.length).toBeGreaterThan(3);
  expect(part).toEqual(whole);
});

test('the validators need no module, no eval and no Function', () => {
  const files = ['index.mjs', 'index.cjs', ...parts.flatMap((part) => [`parts/${part}.mjs`, `parts/${part}.cjs`])];
  for (const file of files) {
    const source = readFileSync(join(generated, file), 'utf8');
    expect(source).not.toMatch(/\brequire\s*\(|\bimport\s*[({'"*]|\beval\s*\(|\bnew Function\b/);
  }
});

const printing = readmeSamples().filter(({ code }) => /^\/\/ /m.test(code));

test.each(printing)('$name prints what its comments state', async ({ name, code }) => {
  const said = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line);
  const file = join(project, `${name}.mjs`);
  writeFileSync(file, (await transform(code, { loader: 'ts' })).code);
  const { stdout } = await runNode([file]);
  expect(stdout.trimEnd().split('\n')).toEqual(said);
});

test.each([
  ['ekyc.openapi-3.1', 'paths', ['/Initialize', '/CheckResult']],
  ['idv.swagger-2.0', 'paths', ['/Initialize', '/CheckResult']],
  ['upstream/check-result.openapi-3.1', 'paths', ['/']],
  ['overlays/kong.overlay', 'x-inputs', ['backend']],
])('%s can be imported by its own path, as data and as a module', async (name, key, keys) => {
  const id = '@idv-protocol/openapi';
  const module = `import data from '${id}/${name}'; console.log(JSON.stringify(Object.keys(data['${key}'])));`;
  const data = `console.log(JSON.stringify(Object.keys(require('${id}/documents/${name}.json')['${key}'])));`;
  const common = `console.log(JSON.stringify(Object.keys(require('${id}/${name}')['${key}'])));`;
  const all = await run('document.mjs', module);
  expect(all).toEqual(expect.arrayContaining(keys));
  expect(await run('document.cjs', data)).toEqual(all);
  expect(await run('module.cjs', common)).toEqual(all);
});

test.each(['2020-12/InitializeRequest', 'draft-07/ExtIdInfo', 'codes', 'decoding', 'protocol', 'vectors/requests'])(
  'the file %s can be imported by its own path',
  async (name) => {
    const id = `@idv-protocol/schemas/${name}.json`;
    const kind = await run('file.cjs', `console.log(JSON.stringify(typeof require('${id}')));`);
    expect(kind).toBe('object');
  },
);
