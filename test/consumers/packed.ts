import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { outputNames } from '../../generators/dist/emit/emitters.js';
import { importedOutputs } from '../support/imported.ts';
import { root } from '../support/paths.ts';
import { tempDir } from '../support/temp.ts';

/** The packages with modules. */
export const packages = importedOutputs;

/** A project that has installed the packages: with the files that `npm pack` would publish, and no others. */
export async function consumerProject(): Promise<string> {
  const dir = tempDir('consumer');
  const modules = join(dir, 'node_modules');
  mkdirSync(join(modules, '@idv-protocol'), { recursive: true });
  await installPublished(modules, outputNames);
  // The one dependency that a package has.
  symlinkSync(join(root, 'packages/openapi/node_modules/openapi-types'), join(modules, 'openapi-types'));
  return dir;
}

/** Puts the files of packages that would be published into a folder of modules. */
export async function installPublished(modules: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    for (const file of await publishedFiles(name))
      copy(join(root, 'packages', name, file), join(modules, '@idv-protocol', name, file));
  }
}

/** Lets npm list the files, so that `files` and `.npmignore` are applied. */
async function publishedFiles(name: string): Promise<string[]> {
  const cwd = join(root, 'packages', name);
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd });
  const packed: unknown = JSON.parse(stdout);
  // npm 10 answers with a list, npm 11 with a record by name.
  const files: { readonly path: string }[] = Object(Object.values(Object(packed))[0])['files'];
  return files.map(({ path }) => path);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

export function fixture(name: string): string {
  return readFileSync(join(root, 'test/consumers/fixtures', name), 'utf8');
}
