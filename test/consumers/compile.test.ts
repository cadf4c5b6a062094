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

/** How consumers compile. `ending` decides between ESM and CommonJS. */
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

/** Compiles files, given by name, and returns the messages of the compiler. */
async function compile(files: Readonly<Record<string, string>>, compilerOptions: object) {
  const dir = tempDir('compile');
  symlinkSync(join(installed, 'node_modules'), join(dir, 'node_modules'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: Object.keys(files) }));
  const { code, stdout } = await runNode([tsc, '-p', dir]);
  return { code, stdout };
}

describe.each(targets)('$name', ({ ending, options }) => {
  test("right code compiles, and wrong code doesn't", async () => {
    const files = Object.fromEntries([
      ...fixtures.map((file) => [file.replace(/ts$/, ending), fixture(file)] as const),
      ...readmeSamples().map(({ name, code }) => [`${name}.${ending}`, code] as const),
    ]);
    expect(await compile(files, { ...strict, ...options })).toEqual({ code: 0, stdout: '' });
  });
});

test('results can be distinguished without strict checks, too', async () => {
  const loose = { ...strict, strict: false, exactOptionalPropertyTypes: false, module: 'nodenext' };
  expect(await compile({ 'loose.mts': fixture('loose/results.ts') }, loose)).toEqual({ code: 0, stdout: '' });
});
