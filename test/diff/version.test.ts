import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagesVersion } from '../../generators/dist/cli/version.js';
import { tempDir } from '../support/temp.ts';

/** A folder of packages, each with the text of its package.json, if it has one; there is a file among them. */
function packages(texts: readonly (string | undefined)[]): string {
  const dir = tempDir('packages');
  writeFileSync(join(dir, '.generated.json'), '{}');
  texts.forEach((text, i) => {
    mkdirSync(join(dir, String(i)));
    if (text !== undefined) writeFileSync(join(dir, String(i), 'package.json'), text);
  });
  return dir;
}

test.each([
  { what: 'the same everywhere', texts: ['{ "version": "1.2.3" }', undefined, '{}', '{ "version": "1.2.3" }'], version: '1.2.3' },
  { what: 'two versions', texts: ['{ "version": "1.2.3" }', '{ "version": "1.2.4" }'], version: undefined },
  { what: 'no package', texts: [], version: undefined },
  { what: 'what is not an object', texts: ['null', '{ "version": "1.0.0" }'], version: '1.0.0' },
])('the version of the packages: $what', async ({ texts, version }) => {
  expect(await packagesVersion(packages(texts))).toEqual({ kind: 'read', version });
});

test('a package.json with conflict markers is named', async () => {
  const dir = packages(['{ "version": "1.2.3" }', '<<<<<<< HEAD']);

  expect(await packagesVersion(dir)).toEqual({ kind: 'broken', file: join(dir, '1/package.json') });
});

test('no folder of packages has no version', async () => {
  expect(await packagesVersion(join(tempDir(), 'none'))).toEqual({ kind: 'read', version: undefined });
});
