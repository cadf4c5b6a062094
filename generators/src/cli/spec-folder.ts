import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { listSpec } from '../load/listing.ts';
import { isFolder as isPart, isRootFile } from '../load/layout.ts';
import { UsageError } from './usage-error.ts';

/** The absolute path of the spec's folder. Throws a UsageError if it contains no spec. Doesn't check the spec itself. */
export async function openSpec(given: string): Promise<string> {
  const dir = resolve(given);
  if (!(await isFolder(dir))) {
    const isThere = await stat(dir).then(
      () => true,
      () => false,
    );
    throw new UsageError(isThere ? `${given} is a file: name the folder of the spec.` : `There is no folder ${given}.`);
  }
  const [root, ...entries] = listSpec(dir);
  if (root?.kind !== 'folder' || entries.some(({ path }) => isPart(path) || isRootFile(path))) return dir;
  const lack = entries.length === 0 ? 'it is empty' : 'nothing in it has the name of a spec file';
  throw new UsageError(`The folder ${given} contains no spec: ${lack}.`);
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** The npm scope of the spec's packages; a default if the spec can't be read. Problems of the spec are reported later. */
export async function scopeOf(dir: string): Promise<string> {
  const text = await readFile(join(dir, 'service.yaml'), 'utf8').catch(() => '');
  const service: unknown = parseDocument(text, { logLevel: 'silent' }).toJS();
  const { packages, id } = Object(service);
  return String(Object(packages).scope ?? `@${id}`);
}
