import { readdir } from 'node:fs/promises';
import { documentsDir } from './project.ts';
import { readJson, type ReadJson } from './read-json.ts';

/** Reads a generated document or overlay by its path in the folder of documents. */
export function readPublished<T>(path: string): Promise<ReadJson<T>> {
  return readJson(`${documentsDir}${path}`);
}

/** The names of all documents, without the overlays. */
export async function documentNames(): Promise<readonly string[]> {
  const files = await readdir(documentsDir, { recursive: true }).catch(() => []);
  const names = files.flatMap((file) => /^(?!overlays\b)(.*)\.json$/.exec(file.replaceAll('\\', '/'))?.[1] ?? []);
  return names.toSorted();
}
