import { mkdir, readFile, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isSystemError } from '../system-error.ts';
import { WriteFault } from './fault.ts';

/** What stands at a path. `other`: something that is no file, on the path or on the way to it. */
export type Found = { readonly kind: 'nothing' } | { readonly kind: 'other' } | { readonly kind: 'file'; readonly text: string };

export async function look(path: string): Promise<Found> {
  try {
    return { kind: 'file', text: await readFile(path, 'utf8') };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return { kind: 'nothing' };
    if (error.code === 'EISDIR' || error.code === 'ENOTDIR' || error.code === 'ELOOP') return { kind: 'other' };
    throw new WriteFault(path, 'read', error);
  }
}

/** Whether a path can't become a folder, because there is something else at it or on the way to it. */
export async function isBarred(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isDirectory();
  } catch (error) {
    if (isSystemError(error)) return error.code === 'ENOTDIR' || error.code === 'ELOOP';
    throw error;
  }
}

/**
 * Makes a folder and those that lead to it; gives those that were missing, the outermost first. Node's own `recursive`
 * never ends where the system lets nobody make folders and says that the way is missing.
 */
export async function makeFolder(path: string): Promise<string[]> {
  const isMade = await make(path);
  if (isMade !== undefined) return isMade ? [path] : [];
  const outer = dirname(path) === path ? [] : await makeFolder(dirname(path));
  await mkdir(path);
  return [...outer, path];
}

/** Whether it had to be made; undefined when the way to it is missing. */
async function make(path: string): Promise<boolean | undefined> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes a folder if there is nothing in it. */
export async function removeIfEmpty(path: string): Promise<boolean> {
  try {
    await rmdir(path);
    return true;
  } catch {
    return false; // something else stands in it
  }
}
