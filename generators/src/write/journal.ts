import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../system-error.ts';
import { hash, isInside } from './manifest.ts';

// What a run is about to do, written down before it is done. A run that ends well removes it, so if there is one, the last run was
// cut short: the next one finds here which files are its own, and which temporary ones were left.

export const journalFile = '.generated.tmp';

/** A file that was begun: by which process, and the hash of its text. */
export interface Begun {
  readonly path: string;
  readonly hash: string;
  readonly pid: number;
}

export function readJournal(dir: string): Begun[] {
  try {
    const lines = readFileSync(join(dir, journalFile), 'utf8').split('\n');
    return lines.flatMap(parseLine);
  } catch (error) {
    if (isSystemError(error)) return []; // there is none, or no folder
    throw error;
  }
}

/** Whether a run was cut short, were it before its first line. */
export function hasJournal(dir: string): boolean {
  return existsSync(join(dir, journalFile));
}

/** The journal while files are begun. */
export interface Journal {
  readonly note: (file: { readonly path: string; readonly text: string }) => void;
  readonly close: () => void;
}

/** The folder has to be there. */
export function openJournal(dir: string): Journal {
  const file = openSync(join(dir, journalFile), 'a');
  return {
    note({ path, text }) {
      const begun: Begun = { path, hash: hash(text), pid: process.pid };
      writeSync(file, `${JSON.stringify(begun)}\n`);
    },
    close: () => closeSync(file),
  };
}

export function removeJournal(dir: string): void {
  rmSync(join(dir, journalFile), { force: true });
}

/** Where a file waits beside its place. The ending is in the lists of what git and npm ignore. */
export function beside(place: string, pid = process.pid): string {
  return `${place}.${pid}.generated.tmp`;
}

/** Nothing for a line that was cut off, or that no run has written. */
function parseLine(line: string): Begun[] {
  try {
    const { path, hash, pid }: Partial<Record<keyof Begun, unknown>> = Object(JSON.parse(line));
    const isBegun = typeof path === 'string' && isInside(path) && typeof hash === 'string' && Number.isInteger(pid);
    return isBegun ? [{ path, hash, pid: Number(pid) }] : [];
  } catch {
    return [];
  }
}
