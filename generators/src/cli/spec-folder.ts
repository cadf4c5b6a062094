import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { list } from '../load/disk.ts';
import { isFolder as isPart, isRootFile } from '../load/layout.ts';
import { UsageError } from './usage-error.ts';

/** The folder of a spec, from what was given for it. Throws a UsageError if that can't be meant; faults of a spec are not its concern. */
export async function openSpec(given: string): Promise<string> {
  const dir = resolve(given);
  if (!(await isFolder(dir))) {
    const isThere = await stat(dir).then(
      () => true,
      () => false,
    );
    throw new UsageError(isThere ? `${given} is a file: name the folder of the spec.` : `There is no folder ${given}.`);
  }
  const found = await list(dir);
  if (found.kind !== 'entries' || found.entries.some(({ name }) => isPart(name) || isRootFile(name))) return dir;
  const lack = found.entries.length === 0 ? 'it is empty' : 'nothing in it has the name of a spec file';
  throw new UsageError(`The folder ${given} holds no spec: ${lack}.`);
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
