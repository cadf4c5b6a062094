import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContent } from '../content.ts';
import { isSystemError } from '../system-error.ts';
import { WriteFault } from './fault.ts';

// Everything here is synchronous: with hundreds of small files, waiting for each one takes longer than reading or writing it.

/** What is at a path. `other`: something that isn't a file, at the path or at a folder above it. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other' }
  /** `content` is valid until the next call of `readAt`. */
  | { readonly kind: 'file'; readonly content: Buffer };

export function readAt(path: string): Found {
  try {
    return { kind: 'file', content: readContent(path) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return { kind: 'nothing' };
    if (error.code === 'EISDIR' || error.code === 'ENOTDIR' || error.code === 'ELOOP') return { kind: 'other' };
    throw new WriteFault(path, 'read', error);
  }
}

/** Whether a path can't become a folder, because something else is at the path or at a folder above it. */
export function isBarred(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch (error) {
    if (isSystemError(error)) return error.code === 'ENOTDIR' || error.code === 'ELOOP';
    throw error;
  }
}

/**
 * Makes a folder and the folders above it. Returns those that were missing, the outermost first. Node's own `recursive` option
 * never returns if the system allows no new folders and reports that the parent is missing.
 */
export function makeFolder(path: string): string[] {
  const isMade = make(path);
  if (isMade !== undefined) return isMade ? [path] : [];
  const outer = dirname(path) === path ? [] : makeFolder(dirname(path));
  mkdirSync(path);
  return [...outer, path];
}

/** Whether the folder had to be made; undefined if the folder above it is missing. */
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

/** Removes a folder if it is empty. Returns whether it did. */
export function removeIfEmpty(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false; // it isn't empty
  }
}
