import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, tsc } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { consumerProject, fixture } from './packed.ts';
import { readmeSamples } from './readmes.ts';

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  types: [],
  lib: ['es2023'],
};

/** How consumers compile; `ending` decides whether a file is a module of ESM or of CommonJS. */
const targets = [
  { name: 'ESM, nodenext', ending: 'mts', options: { module: 'nodenext' } },
  { name: 'CommonJS, nodenext', ending: 'cts', options: { module: 'nodenext' } },
  { name: 'CommonJS, node16', ending: 'cts', options: { module: 'node16' } },
  { name: 'a bundler', ending: 'ts', options: { module: 'esnext', moduleResolution: 'bundler' } },
];

const fixtures = readdirSync(join(root, 'test/consumers/fixtures')).filter((file) => file.endsWith('.ts'));
let installed: string;
beforeAll(async () => {
  installed = await consumerProject();
});

describe.each(targets)('$name', ({ ending, options }) => {
  test('what is right compiles, and what is wrong does not', async () => {
    const dir = tempDir('compile');
    symlinkSync(join(installed, 'node_modules'), join(dir, 'node_modules'));
    for (const file of fixtures) writeFileSync(join(dir, file.replace(/ts$/, ending)), fixture(file));
    for (const { name, code } of readmeSamples()) writeFileSync(join(dir, `${name}.${ending}`), code);
    writeFileSync(join(dir, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(
      join(dir, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...strict, ...options }, include: [`*.${ending}`] }),
    );
    const { code, stdout } = await runNode([tsc, '-p', dir]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});
