import { readdir, readFile } from 'node:fs/promises';
import { isSystemError } from '../system-error.ts';
import { documentsDir } from './project.ts';

/** A generated document or overlay; `missing` when there is no such file, `broken` when it isn't JSON. */
export type Published<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly file: string };

/** Reads a file by its path in the folder of documents. */
export async function readPublished<T>(path: string): Promise<Published<T>> {
  const file = `${documentsDir}${path}`;
  try {
    const value: T = JSON.parse(await readFile(file, 'utf8'));
    return { kind: 'found', value };
  } catch (error) {
    return isSystemError(error) && error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'broken', file };
  }
}

/** The names of all documents, without the overlays. */
export async function documentNames(): Promise<readonly string[]> {
  const files = await readdir(documentsDir, { recursive: true }).catch(() => []);
  const names = files.flatMap((file) => /^(?!overlays\b)(.*)\.json$/.exec(file.replaceAll('\\', '/'))?.[1] ?? []);
  return names.toSorted();
}
