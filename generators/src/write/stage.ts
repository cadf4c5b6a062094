import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { OutputFile } from '../output-file.ts';
import { makeFolder, removeIfEmpty } from './disk.ts';
import { someDone, WriteFault } from './fault.ts';
import { beside, hasJournal, openJournal, readJournal, removeJournal, type Journal } from './journal.ts';
import { holdSignals, type Held } from './signals.ts';

/** Where files wait for all the others; while any does, signals wait, too. */
export interface Stage {
  /** Puts a file beside its place. Throws if it can't be, and once a signal has come. */
  readonly add: (file: OutputFile) => Promise<void>;
  /** Moves every file to its place, in the order in which they came. */
  readonly moveIn: () => void;
  /** Removes the files that are still beside their places, and the folders that nothing came into; lets a signal do its work. */
  readonly close: () => void;
}

/** Only one stage may be open for a folder: what another one has left is removed. */
export function openStage(dir: string): Stage {
  const files: { readonly from: string; readonly to: string }[] = [];
  const folders: string[] = [];
  let moved = 0;
  let isDone = false;
  let held: Held | undefined;
  let journal: Journal | undefined;
  const there = new Set<string>();
  const wasCutShort = removeLeftovers(dir);
  return { add, moveIn, close };

  async function add(file: OutputFile): Promise<void> {
    held ??= holdSignals();
    // A signal is seen between two files.
    await turn();
    if (held.isInterrupted()) throw new Error('The run was interrupted.');
    const to = ledTo(join(dir, file.path));
    const from = beside(to);
    try {
      for (const folder of [dir, dirname(to)]) if (!there.has(folder)) folders.push(...makeFolder(folder));
      there.add(dir).add(dirname(to));
      journal ??= openJournal(dir);
      journal.note(file);
      files.push({ from, to });
      writeFileSync(from, file.text);
    } catch (error) {
      throw new WriteFault(to, 'written', error);
    }
  }

  function moveIn(): void {
    for (const { from, to } of files) {
      try {
        renameSync(from, to);
      } catch (error) {
        throw new WriteFault(to, 'written', error, someDone);
      }
      moved++;
    }
    isDone = true;
  }

  function close(): void {
    journal?.close();
    for (const { from } of files.slice(moved)) rmSync(from, { force: true });
    // Until somebody has finished what was begun, the journal is the only one that knows it.
    const isBegun = wasCutShort || files.length > 0;
    if (isBegun && (isDone || (moved === 0 && !wasCutShort))) removeJournal(dir);
    for (const folder of folders.toReversed()) removeIfEmpty(folder);
    held?.release();
  }
}

/** Removes the temporary files of a run that was cut short, and the folders that hold nothing else; says whether there was one. */
function removeLeftovers(dir: string): boolean {
  const begun = readJournal(dir);
  for (const { path, pid } of begun) {
    const to = ledTo(join(dir, path));
    rmSync(beside(to, pid), { force: true });
    removeEmptyFolders(dir, path);
  }
  return hasJournal(dir);
}

/** Removes the folders on the way to a path, from the innermost out, as far as they are empty. */
export function removeEmptyFolders(dir: string, path: string): void {
  const folder = dirname(path);
  if (folder !== '.' && removeIfEmpty(join(dir, folder))) removeEmptyFolders(dir, folder);
}

/** Where a link leads; the path itself where there is none. */
function ledTo(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
