import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError, reasonOf } from '../system-error.ts';
import { isIgnored } from './ignored.ts';
import { isFolder } from './layout.ts';

/**
 * Something in the folder of a spec. Only a `file` may be opened: opening a pipe or a device could block forever.
 * dead-link: a link to something that doesn't exist. link-loop: links that lead to each other. special: a pipe, a device or a
 * socket.
 */
export type SpecEntry =
  | {
      /** Relative to the folder of the spec, with forward slashes; '' is the folder itself. */
      readonly path: string;
      readonly kind: 'file' | 'folder' | 'missing' | 'dead-link' | 'link-loop' | 'special' | 'too-large';
    }
  | { readonly path: string; readonly kind: 'unreadable'; readonly reason: string };

/** The largest size of a spec file. It is far more than any spec needs; a larger file would take minutes to parse. */
export const mostBytes = 4 * 1024 * 1024;

/**
 * Lists a spec in the order of names: the folder itself, what is in it, and what is in each folder that may have spec files.
 * Skips temporary files of editors. Opens no file.
 */
export function listSpec(dir: string): SpecEntry[] {
  return walk(dir, '');
}

function walk(dir: string, path: string): SpecEntry[] {
  const entry = inspect(dir, path);
  if (entry.kind !== 'folder' || (path !== '' && !isFolder(path))) return [entry];
  try {
    const names = readdirSync(join(dir, path)).filter((name) => !isIgnored(name));
    return [entry, ...names.toSorted().flatMap((name) => walk(dir, path === '' ? name : `${path}/${name}`))];
  } catch (error) {
    return [unreadable(path, error)];
  }
}

/** What a path leads to, through links. */
function inspect(dir: string, path: string): SpecEntry {
  try {
    const found = statSync(join(dir, path));
    if (found.isDirectory()) return { path, kind: 'folder' };
    if (!found.isFile()) return { path, kind: 'special' };
    return { path, kind: found.size > mostBytes ? 'too-large' : 'file' };
  } catch (error) {
    return unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): SpecEntry {
  if (!isSystemError(error)) throw error;
  // The folder lists this name, so if nothing is there, it is a link that leads nowhere.
  if (error.code === 'ENOENT') return { path, kind: path === '' ? 'missing' : 'dead-link' };
  if (error.code === 'ELOOP') return { path, kind: 'link-loop' };
  return { path, kind: 'unreadable', reason: reasonOf(error) };
}
