import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The paths of all files in a folder and its subfolders, with forward slashes and in a stable order. */
export function filesIn(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll('\\', '/')).sort();
}

/** The files of a folder with their hashes. If two results are equal, nothing has changed. */
export function treeOf(dir: string): ReadonlyMap<string, string> {
  return new Map(filesIn(dir).map((path) => [path, hash(readFileSync(join(dir, path)))]));
}

export function hash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
