import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import { makeFolder, removeIfEmpty } from './disk.ts';
import { someDone, WriteFault } from './fault.ts';
import { beside, note, readJournal, removeJournal } from './journal.ts';
import { holdSignals, type Held } from './signals.ts';

/** Where files wait for all the others; while any does, signals wait, too. */
export interface Stage {
  /** Puts a file beside its place. Throws if it can't be, and once a signal has come. */
  readonly add: (file: OutputFile) => Promise<void>;
  /** Moves every file to its place, in the order in which they came. */
  readonly moveIn: () => Promise<void>;
  /** Removes the files that are still beside their places, and the folders that nothing came into; lets a signal do its work. */
  readonly close: () => Promise<void>;
}

/** Only one stage may be open for a folder: what another one has left is removed. */
export async function openStage(dir: string): Promise<Stage> {
  const files: { readonly from: string; readonly to: string }[] = [];
  const folders: string[] = [];
  let moved = 0;
  let isDone = false;
  let held: Held | undefined;
  const wasCutShort = await removeLeftovers(dir);
  return { add, moveIn, close };

  async function add(file: OutputFile): Promise<void> {
    held ??= holdSignals();
    if (held.isInterrupted()) throw new Error('The run was interrupted.');
    const to = await ledTo(join(dir, file.path));
    const from = beside(to);
    try {
      folders.push(...(await makeFolder(dir)), ...(await makeFolder(dirname(to))));
      await note(dir, file);
      files.push({ from, to });
      await writeFile(from, file.text);
    } catch (error) {
      throw new WriteFault(to, 'written', error);
    }
  }

  async function moveIn(): Promise<void> {
    for (const { from, to } of files) {
      try {
        await rename(from, to);
      } catch (error) {
        throw new WriteFault(to, 'written', error, someDone);
      }
      moved++;
    }
    isDone = true;
  }

  async function close(): Promise<void> {
    for (const { from } of files.slice(moved)) await rm(from, { force: true });
    // Until somebody has finished what was begun, the journal is the only one that knows it.
    const hasJournal = wasCutShort || files.length > 0;
    if (hasJournal && (isDone || (moved === 0 && !wasCutShort))) await removeJournal(dir);
    for (const folder of folders.toReversed()) await removeIfEmpty(folder);
    held?.release();
  }
}

/** Removes the temporary files of a run that was cut short, and the folders that hold nothing else; says whether there was one. */
async function removeLeftovers(dir: string): Promise<boolean> {
  const begun = await readJournal(dir);
  for (const { path, pid } of begun) {
    const to = await ledTo(join(dir, path));
    await rm(beside(to, pid), { force: true });
    await removeEmptyFolders(dir, path);
  }
  return begun.length > 0;
}

/** Removes the folders on the way to a path, from the innermost out, as far as they are empty. */
export async function removeEmptyFolders(dir: string, path: string): Promise<void> {
  const folder = dirname(path);
  if (folder !== '.' && (await removeIfEmpty(join(dir, folder)))) await removeEmptyFolders(dir, folder);
}

/** Where a link leads; the path itself where there is none. */
async function ledTo(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
