import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError, reasonOf } from '../system-error.ts';
import { isIgnored } from './ignored.ts';
import { isFolder } from './layout.ts';

/**
 * Something in the folder of a spec. Only a `file` may be opened: to open a pipe or a device could wait without end.
 * dead-link: a link to what doesn't exist. link-loop: links that lead to each other. special: a pipe, a device or a socket.
 */
export type SpecEntry =
  | {
      /** Relative to the folder of the spec, with forward slashes; '' is the folder itself. */
      readonly path: string;
      readonly kind: 'file' | 'folder' | 'missing' | 'dead-link' | 'link-loop' | 'special' | 'too-large';
    }
  | { readonly path: string; readonly kind: 'unreadable'; readonly reason: string };

/** A hundred times the size of the largest spec file so far; more would take minutes to parse. */
export const mostBytes = 4 * 1024 * 1024;

/**
 * All that the loader sees of a spec, in the order of its names: the folder itself, what is in it, and what is in each folder that
 * may hold spec files. Files that editors leave behind are not listed. No file is opened.
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
  // What is in a folder has a name: if it leads nowhere, the name is that of a link.
  if (error.code === 'ENOENT') return { path, kind: path === '' ? 'missing' : 'dead-link' };
  if (error.code === 'ELOOP') return { path, kind: 'link-loop' };
  return { path, kind: 'unreadable', reason: reasonOf(error) };
}
