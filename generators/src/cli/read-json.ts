import { readFile } from 'node:fs/promises';
import { isSystemError } from '../system-error.ts';

/** The content of a JSON file. missing: there is no such file. broken: it can't be read or isn't JSON. */
export type ReadJson<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly file: string };

export async function readJson<T>(file: string): Promise<ReadJson<T>> {
  try {
    const value: T = JSON.parse(await readFile(file, 'utf8'));
    return { kind: 'found', value };
  } catch (error) {
    return isSystemError(error) && error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'broken', file };
  }
}
