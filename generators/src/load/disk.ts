import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError, reasonOf } from '../system-error.ts';

/** Something that is there and can't be read. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: string;
}

/** What stands in a folder; of a link, what it leads to. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

type Listed = Unreadable | { readonly kind: 'missing' } | { readonly kind: 'entries'; readonly entries: readonly Entry[] };

/** Entries in a stable order, without hidden ones. */
export async function list(dir: string): Promise<Listed> {
  try {
    const found = await readdir(dir, { withFileTypes: true });
    const shown = found.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
    const entries = shown.map(async (entry): Promise<Entry> => {
      const { name } = entry;
      return { name, kind: kindOf(entry.isSymbolicLink() ? await ledTo(join(dir, name)) : entry) };
    });
    return { kind: 'entries', entries: await Promise.all(entries) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return { kind: 'missing' };
    return { kind: 'unreadable', reason: error.code === 'ENOTDIR' ? 'it is a file' : reasonOf(error) };
  }
}

/** The text of a file, without the mark that some editors put before it. */
export async function readText(path: string): Promise<Unreadable | { readonly kind: 'text'; readonly text: string }> {
  try {
    const bytes = await readFile(path);
    const text = bytes.toString('utf8');
    if (Buffer.from(text, 'utf8').equals(bytes)) return { kind: 'text', text: text.replace(/^\uFEFF/, '') };
    return { kind: 'unreadable', reason: 'it is not UTF-8' };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

function kindOf(found: Pick<Dirent, 'isFile' | 'isDirectory'> | undefined): Entry['kind'] {
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'other';
}

/** What a link leads to; nothing if it leads nowhere. */
async function ledTo(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
