import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { runCommand } from './command.ts';
import { initUsage, readInitOptions, type InitOptions } from './init-options.ts';
import { projectFiles, schemaFiles } from './init-files.ts';

/** `init`: writes a small working project, and returns the exit code. Existing files aren't changed. */
export function init(args: readonly string[]): Promise<number> {
  return runCommand({ name: 'init', usage: initUsage, read: readInitOptions, run: writeProject }, args);
}

async function writeProject({ dir, id, scope }: InitOptions): Promise<number> {
  const kept: string[] = [];
  for (const { path, text } of projectFiles({ id, scope, compiler: await ownPackage() })) {
    if (await exists(join(dir, path))) kept.push(path);
    else await save(dir, path, text);
  }
  // The schemas belong to the compiler, so they are always replaced.
  for (const { path, text } of schemaFiles()) await save(dir, path, text);
  if (kept.length > 0) console.log(`Kept as they are: ${kept.join(', ')}.`);
  const from = relative('', resolve(dir));
  console.log(`Next${from === '' ? '' : `, in ${from}`}: edit spec/, and run \`npm install\` and \`npx idv generate\`.`);
  return 0;
}

async function save(dir: string, path: string, text: string): Promise<void> {
  const file = join(dir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function ownPackage(): Promise<{ readonly name: string; readonly version: string }> {
  const { name, version }: { name: string; version: string } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return { name, version };
}
