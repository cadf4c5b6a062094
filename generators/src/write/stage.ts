import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { makeFolder, removeIfEmpty } from './disk.ts';
import { someDone, WriteFault } from './fault.ts';
import { beside, hasJournal, openJournal, readJournal, removeJournal, type Journal } from './journal.ts';
import type { EncodedFile } from './encoded-file.ts';
import { holdSignals, type Held } from './signals.ts';

/** New files beside their places, until all of them are complete. Meanwhile, signals wait, too. */
export interface Stage {
  /** Writes a file beside its place. Throws if that fails, or if a signal has arrived. */
  readonly add: (file: EncodedFile) => Promise<void>;
  /** Moves every file to its place, in the order in which they were added. */
  readonly moveIn: () => void;
  /** Removes the files that are still beside their places, and the new folders that are empty. Then lets a waiting signal take effect. */
  readonly close: () => void;
}

/** Only one stage may be open for a folder, because it removes the temporary files of all others. */
export function openStage(dir: string): Stage {
  const files: { readonly from: string; readonly to: string }[] = [];
  const folders: string[] = [];
  let moved = 0;
  let isDone = false;
  let held: Held | undefined;
  let journal: Journal | undefined;
  const existing = new Set<string>();
  const wasInterrupted = removeLeftovers(dir);
  return { add, moveIn, close };

  async function add(file: EncodedFile): Promise<void> {
    held ??= holdSignals();
    // Signals are noticed between two files.
    await turn();
    if (held.isInterrupted()) throw new Error('The run was interrupted.');
    const to = targetOf(join(dir, file.path));
    const from = beside(to);
    try {
      for (const folder of [dir, dirname(to)]) if (!existing.has(folder)) folders.push(...makeFolder(folder));
      existing.add(dir).add(dirname(to));
      journal ??= openJournal(dir);
      journal.note(file);
      files.push({ from, to });
      writeFileSync(from, file.content);
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
    // The journal is the only list of the files that were begun, so it stays until a run has finished or undone them.
    const hasBegun = wasInterrupted || files.length > 0;
    if (hasBegun && (isDone || (moved === 0 && !wasInterrupted))) removeJournal(dir);
    for (const folder of folders.toReversed()) removeIfEmpty(folder);
    held?.release();
  }
}

/** Removes the temporary files of an interrupted run, and the folders that are then empty. Returns whether there was such a run. */
function removeLeftovers(dir: string): boolean {
  const begun = readJournal(dir);
  for (const { path, pid } of begun) {
    const to = targetOf(join(dir, path));
    rmSync(beside(to, pid), { force: true });
    removeEmptyFolders(dir, path);
  }
  return hasJournal(dir);
}

/** Removes the folders above a path, from the innermost outward, as long as they are empty. */
export function removeEmptyFolders(dir: string, path: string): void {
  const folder = dirname(path);
  if (folder !== '.' && removeIfEmpty(join(dir, folder))) removeEmptyFolders(dir, folder);
}

/** The target of a link; the path itself if it isn't a link. */
function targetOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
