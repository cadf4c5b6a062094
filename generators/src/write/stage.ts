import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import { makeFolder, removeIfEmpty } from './disk.ts';
import { someDone, WriteFault } from './fault.ts';
import { holdSignals, type Held } from './signals.ts';

/** Where files wait for all the others; while any does, signals wait, too. */
export interface Stage {
  /** Puts a file beside its place. Throws if it can't be, and once a signal has come. */
  readonly add: (file: OutputFile) => Promise<void>;
  /** Moves every file to its place. */
  readonly moveIn: () => Promise<void>;
  /** Removes the files that are still beside their places, and the folders that nothing came into; lets a signal do its work. */
  readonly close: () => Promise<void>;
}

export function openStage(dir: string): Stage {
  const files: { readonly from: string; readonly to: string }[] = [];
  const folders: string[] = [];
  let moved = 0;
  let held: Held | undefined;
  return { add, moveIn, close };

  async function add({ path, text }: OutputFile): Promise<void> {
    held ??= holdSignals();
    if (held.isInterrupted()) throw new Error('The run was interrupted.');
    const to = await ledTo(join(dir, path));
    const from = `${to}.${process.pid}.tmp`;
    try {
      folders.push(...(await makeFolder(dirname(to))));
      files.push({ from, to });
      await writeFile(from, text);
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
  }

  async function close(): Promise<void> {
    for (const { from } of files.slice(moved)) await rm(from, { force: true });
    for (const folder of folders.toReversed()) await removeIfEmpty(folder);
    held?.release();
  }
}

/** Where a link leads; the path itself where there is none. */
async function ledTo(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
