import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson, type ReadJson } from './read-json.ts';

/** Reads a generated document or overlay by its path in the folder of documents. */
export function readPublished<T>(folder: string, path: string): Promise<ReadJson<T>> {
  return readJson(join(folder, path));
}

/** The names of all documents, without the overlays. */
export async function documentNames(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const names = files.flatMap((file) => /^(?!overlays\b)(.*)\.json$/.exec(file.replaceAll('\\', '/'))?.[1] ?? []);
  return names.toSorted();
}
