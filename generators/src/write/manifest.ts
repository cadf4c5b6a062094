import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the generator wrote last time: path -> sha256. It is how the generator knows its own files from others'. */
export type Manifest = ReadonlyMap<string, string>;

export const manifestFile = '.generated.json';

export async function readManifest(dir: string): Promise<Manifest> {
  const text = await readIfThere(join(dir, manifestFile));
  if (text === undefined) return new Map();
  const parsed: unknown = JSON.parse(text);
  const entries = Object.entries(Object(Object(parsed)['files']));
  return new Map(entries.flatMap(([path, hash]) => (typeof hash === 'string' ? [[path, hash]] : [])));
}

export function manifestText(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ comment: 'Written by `pnpm generate`: the files that are its own.', files }, null, 2)}\n`;
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
