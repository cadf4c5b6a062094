import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import { removeIfEmpty } from './disk.ts';
import { someDone, WriteFault } from './fault.ts';
import { plan, type BarredFolder, type BrokenManifest, type Plan } from './plan.ts';
import { openStage } from './stage.ts';

/**
 * Writes the files that differ, and removes those that are generated no longer: every file is complete beside its place before
 * the first one takes it. What can't be done, and a signal that comes before that, undoes everything; a signal that comes
 * later waits for the end.
 */
export async function write(
  dir: string,
  files: AsyncIterable<OutputFile>,
  packages: readonly string[],
): Promise<Plan | BrokenManifest | BarredFolder> {
  const stage = openStage(dir);
  try {
    const planned = await plan(dir, files, packages, stage.add);
    if (planned.kind === 'plan' && planned.foreign.length === 0) {
      await stage.moveIn();
      for (const path of planned.remove) await remove(dir, path);
    }
    return planned;
  } finally {
    await stage.close();
  }
}

async function remove(dir: string, path: string): Promise<void> {
  try {
    await rm(join(dir, path), { force: true });
  } catch (error) {
    throw new WriteFault(join(dir, path), 'removed', error, someDone);
  }
  await removeEmptyFolders(dir, dirname(path));
}

async function removeEmptyFolders(dir: string, folder: string): Promise<void> {
  if (folder !== '.' && (await removeIfEmpty(join(dir, folder)))) await removeEmptyFolders(dir, dirname(folder));
}
