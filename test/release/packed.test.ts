import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ModuleResolutionKind, ModuleKind, Project } from 'ts-morph';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { tarballs, unpacked } from './tarballs.ts';

const names = ['types', 'validators', 'openapi', 'docs'] as const;
const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let folders: Readonly<Record<string, string>>;
let modules: string;
beforeAll(async () => {
  folders = await unpacked(...names);
  const dir = tempDir('consumer');
  modules = join(dir, 'node_modules');
  mkdirSync(join(modules, '@idv-protocol'), { recursive: true });
  for (const name of names) cpSync(folders[name] ?? '', join(modules, '@idv-protocol', name), { recursive: true });
  cpSync(join(root, 'generators/node_modules/openapi-types'), join(modules, 'openapi-types'), {
    recursive: true,
    dereference: true,
  });
});

const read = (name: string, file: string): string => readFileSync(join(folders[name] ?? '', file), 'utf8');

describe.each(names)('%s, packed', (name) => {
  test('has a license, and no link that leads nowhere', () => {
    expect(read(name, 'LICENSE')).toContain('Apache License');
    const targets = [...read(name, 'README.md').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const dead = targets.filter((target) => !/^(?:https?:|#)/.test(target) && !exists(name, target));
    expect(dead).toEqual([]);
  });

  test('has the facts of the project, and none of its scripts', () => {
    const content: unknown = JSON.parse(read(name, 'package.json'));
    expect(content).toMatchObject({ version, license: 'Apache-2.0', publishConfig: { access: 'public', provenance: true } });
    expect(content).not.toHaveProperty('scripts');
    expect(JSON.stringify(content)).not.toContain('workspace:');
  });

  test('contains its release', async () => {
    const file = join(modules, '..', `${name}.mjs`);
    writeFileSync(file, `import { version } from '@idv-protocol/${name}'; console.log(version);`);
    expect((await runNode([file])).stdout).toBe(`${version}\n`);
  });
});

test('only the tarball is left behind', async () => {
  const { types = '' } = await tarballs('types');
  expect(readdirSync(dirname(types))).toEqual([basename(types)]);
});

function exists(name: string, file: string): boolean {
  try {
    return read(name, file).length > 0;
  } catch {
    return false;
  }
}

test('the documents contain their release', () => {
  expect(JSON.parse(read('openapi', 'documents/idv.openapi-3.1.json'))).toMatchObject({ info: { 'x-release': version } });
  expect(JSON.parse(read('openapi', 'documents/idv.openapi-3.0.json'))).toMatchObject({ info: { 'x-release': version } });
  expect(read('docs', 'site/index.html')).toContain(`Release ${version} · `);
});

test('the spec can be extended, with the schemas that editors read', async () => {
  const { spec = '' } = await unpacked('spec');
  expect(readdirSync(spec)).toEqual(expect.arrayContaining(['service.yaml', 'sources.yaml', 'operations', 'schema', 'LICENSE']));
  expect(readFileSync(join(spec, 'service.yaml'), 'utf8')).toBe(readFileSync(join(root, 'spec/service.yaml'), 'utf8'));
});

test('the licenses of bundled libraries are collected, with their names and versions', async () => {
  const { bundledLicenses } = await import(pathToFileURL(join(root, 'scripts/lib/bundled-licenses.js')).href);
  const text = bundledLicenses([
    'node_modules/ajv/dist/ajv.js',
    'node_modules/ajv/dist/core.js',
    'packages/runtime/src/index.ts',
  ]);
  expect(text).toMatch(/^ajv [\d.]+ \(MIT\)$/m);
  expect(text).toContain('Permission is hereby granted');
  expect(bundledLicenses(['packages/runtime/src/index.ts'])).toBeUndefined();
});

test('parts are found under the oldest way to resolve modules', () => {
  const project = new Project({
    compilerOptions: {
      module: ModuleKind.CommonJS,
      moduleResolution: ModuleResolutionKind.Node10,
      ignoreDeprecations: '6.0',
      strict: true,
      types: [],
    },
  });
  const code = `
    import { redact } from '@idv-protocol/validators/redact';
    import { validateInitializeRequest } from '@idv-protocol/validators';
    import { scenarios } from '@idv-protocol/types/scenarios';
    import document = require('@idv-protocol/openapi/idv.openapi-3.0');
    export const all: string = redact;
    export const others = [validateInitializeRequest, scenarios, document];`;
  project.createSourceFile(join(modules, '../old.ts'), code);
  const problems = project.getPreEmitDiagnostics().map((one) => project.formatDiagnosticsWithColorAndContext([one]));

  // The mistake that the code has on purpose shows that types were found.
  expect(problems.length, problems.join('\n')).toBe(1);
  expect(problems[0]).toContain("is not assignable to type 'string'");
});
