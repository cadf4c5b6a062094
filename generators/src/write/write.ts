import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import { makeFolder, removeIfEmpty } from './disk.ts';
import { WriteFault } from './fault.ts';
import type { Plan } from './plan.ts';
import { holdSignals } from './signals.ts';

/**
 * Carries out a plan: every file is complete beside its place before the first one takes it. A signal that comes before
 * that undoes everything, one that comes later waits for the end.
 */
export async function write(dir: string, plan: Plan): Promise<void> {
  const held = holdSignals();
  try {
    const staged = await stage(dir, [...plan.create, ...plan.change], held.isInterrupted);
    if (staged) await carryOut(dir, staged, plan.remove);
  } finally {
    held.release();
  }
}

interface Staged {
  readonly from: string;
  readonly to: string;
}

/** Puts each file beside its place; leaves nothing behind if one can't be, and when somebody interrupts. */
async function stage(
  dir: string,
  files: readonly OutputFile[],
  isInterrupted: () => boolean,
): Promise<readonly Staged[] | undefined> {
  const staged: Staged[] = [];
  const folders: string[] = [];
  const undo = async () => {
    for (const { from } of staged) await rm(from, { force: true });
    for (const folder of folders.toReversed()) await removeIfEmpty(folder);
  };
  for (const { path, text } of files) {
    const to = await ledTo(join(dir, path));
    const from = `${to}.${process.pid}.tmp`;
    try {
      folders.push(...(await makeFolder(dirname(to))));
      staged.push({ from, to });
      await writeFile(from, text);
    } catch (error) {
      await undo();
      throw new WriteFault(to, 'written', error);
    }
    if (isInterrupted()) {
      await undo();
      return undefined;
    }
  }
  return staged;
}

async function carryOut(dir: string, staged: readonly Staged[], remove: readonly string[]): Promise<void> {
  const left = [...staged];
  const done = 'Some files were written; the next run writes the rest.';
  for (const { from, to } of staged) {
    try {
      await rename(from, to);
      left.shift();
    } catch (error) {
      for (const { from } of left) await rm(from, { force: true });
      throw new WriteFault(to, 'written', error, done);
    }
  }
  for (const path of remove) {
    try {
      await rm(join(dir, path), { force: true });
    } catch (error) {
      throw new WriteFault(join(dir, path), 'removed', error, done);
    }
    await removeEmptyFolders(dir, dirname(path));
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

async function removeEmptyFolders(dir: string, folder: string): Promise<void> {
  if (folder !== '.' && (await removeIfEmpty(join(dir, folder)))) await removeEmptyFolders(dir, dirname(folder));
}
