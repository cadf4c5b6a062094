import { mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSystemError } from '../system-error.ts';
import { WriteFault } from './fault.ts';

// Hundreds of small files: to wait for each takes longer than to read or write it.

/** What stands at a path. `other`: something that is no file, on the path or on the way to it. */
export type Found = { readonly kind: 'nothing' } | { readonly kind: 'other' } | { readonly kind: 'file'; readonly text: string };

export function look(path: string): Found {
  try {
    return { kind: 'file', text: readFileSync(path, 'utf8') };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return { kind: 'nothing' };
    if (error.code === 'EISDIR' || error.code === 'ENOTDIR' || error.code === 'ELOOP') return { kind: 'other' };
    throw new WriteFault(path, 'read', error);
  }
}

/** Whether a path can't become a folder, because there is something else at it or on the way to it. */
export function isBarred(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch (error) {
    if (isSystemError(error)) return error.code === 'ENOTDIR' || error.code === 'ELOOP';
    throw error;
  }
}

/**
 * Makes a folder and those that lead to it; gives those that were missing, the outermost first. Node's own `recursive`
 * never ends where the system lets nobody make folders and says that the way is missing.
 */
export function makeFolder(path: string): string[] {
  const isMade = make(path);
  if (isMade !== undefined) return isMade ? [path] : [];
  const outer = dirname(path) === path ? [] : makeFolder(dirname(path));
  mkdirSync(path);
  return [...outer, path];
}

/** Whether it had to be made; undefined when the way to it is missing. */
function make(path: string): boolean | undefined {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes a folder if there is nothing in it. */
export function removeIfEmpty(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false; // something else stands in it
  }
}
