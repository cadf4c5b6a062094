import { readFile } from 'node:fs/promises';

/** What stands at a path. `other`: something that is no file, on the path or on the way to it. */
export type Found = { readonly kind: 'nothing' } | { readonly kind: 'other' } | { readonly kind: 'file'; readonly text: string };

export async function look(path: string): Promise<Found> {
  try {
    return { kind: 'file', text: await readFile(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { kind: 'nothing' };
    if (code === 'EISDIR' || code === 'ENOTDIR') return { kind: 'other' };
    throw error;
  }
}
