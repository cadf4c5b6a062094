import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a folder and of what is inside it, by path with forward slashes, in a stable order. */
export function filesIn(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll('\\', '/')).sort();
}

/** Every file of a folder with the hash of its bytes: equal before and after means that nothing was touched. */
export function treeOf(dir: string): ReadonlyMap<string, string> {
  return new Map(filesIn(dir).map((path) => [path, hash(readFileSync(join(dir, path)))]));
}

export function hash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
