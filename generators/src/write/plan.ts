import { join } from 'node:path';
import type { OutputFile } from '../emit/emitter.ts';
import { hash, manifestFile, manifestText, readIfThere, readManifest } from './manifest.ts';

/** What has to happen so that the folder holds just what was generated. */
export interface Plan {
  readonly create: readonly OutputFile[];
  readonly change: readonly OutputFile[];
  /** Own files that are generated no longer. */
  readonly remove: readonly string[];
  /** Files in the way that the generator didn't write; it touches none of them. */
  readonly foreign: readonly string[];
  readonly unchanged: number;
}

/** Compares; touches nothing. `packages` are those that were generated: the others' files stay as they are. */
export async function plan(dir: string, files: readonly OutputFile[], packages: readonly string[]): Promise<Plan> {
  const before = await readManifest(dir);
  const isOurs = (path: string) => packages.includes(path.split('/', 1)[0]!);
  const after = new Map([...before].filter(([path]) => !isOurs(path)));
  for (const { path, text } of files) after.set(path, hash(text));

  const create: OutputFile[] = [];
  const change: OutputFile[] = [];
  const foreign: string[] = [];
  let unchanged = 0;
  for (const file of [...files, { path: manifestFile, text: manifestText(after) }]) {
    const current = await readIfThere(join(dir, file.path));
    if (current === undefined) create.push(file);
    else if (current === file.text) unchanged++;
    else if (before.has(file.path) || file.path === manifestFile) change.push(file);
    else foreign.push(file.path);
  }
  const orphans = [...before].filter(([path]) => !after.has(path));
  const remove: string[] = [];
  for (const [path, written] of orphans) {
    const current = await readIfThere(join(dir, path));
    if (current !== undefined && hash(current) === written) remove.push(path);
    else if (current !== undefined) foreign.push(path);
  }
  return { create, change, remove, foreign, unchanged };
}

export function isUpToDate({ create, change, remove, foreign }: Plan): boolean {
  return create.length + change.length + remove.length + foreign.length === 0;
}
