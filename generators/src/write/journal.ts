import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../system-error.ts';
import { isInside } from './manifest.ts';
import type { EncodedFile } from './encoded-file.ts';

// A run notes each file here before it writes the file, and removes the journal when it ends. So if there is a journal, the last run
// was interrupted. The next run finds here which files are its own, and which temporary files were left.

export const journalFile = '.generated.tmp';

/** A file that a run has begun to write: the run's process, and the hash of the content. */
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
    if (isSystemError(error)) return []; // there is no journal, or no folder
    throw error;
  }
}

/** Whether a run was interrupted, even before its first line. */
export function hasJournal(dir: string): boolean {
  return existsSync(join(dir, journalFile));
}

/** An open journal. */
export interface Journal {
  readonly note: (file: EncodedFile) => void;
  readonly close: () => void;
}

/** The folder must exist. */
export function openJournal(dir: string): Journal {
  const file = openSync(join(dir, journalFile), 'a');
  return {
    note({ path, hash }) {
      const begun: Begun = { path, hash, pid: process.pid };
      writeSync(file, `${JSON.stringify(begun)}\n`);
    },
    close: () => closeSync(file),
  };
}

export function removeJournal(dir: string): void {
  rmSync(join(dir, journalFile), { force: true });
}

/** The temporary file beside a path. Git and npm ignore its ending. */
export function beside(place: string, pid = process.pid): string {
  return `${place}.${pid}.generated.tmp`;
}

/** An empty list for a line that is cut off, or that no run can have written. */
function parseLine(line: string): Begun[] {
  try {
    const { path, hash, pid }: Partial<Record<keyof Begun, unknown>> = Object(JSON.parse(line));
    const isBegun = typeof path === 'string' && isInside(path) && typeof hash === 'string' && Number.isInteger(pid);
    return isBegun ? [{ path, hash, pid: Number(pid) }] : [];
  } catch {
    return [];
  }
}
