import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import { someDone, WriteFault } from './fault.ts';
import { plan, type BarredFolder, type BrokenManifest, type Plan } from './plan.ts';
import { openStage, removeEmptyFolders } from './stage.ts';

/**
 * Writes the files that differ, and removes those that are generated no longer: every file is complete beside its place before
 * the first one takes it. What can't be done, and a signal that comes before that, undoes everything; a signal that comes
 * later waits for the end. Whatever ends the process, the next run finishes or undoes its work. Two calls for one folder exclude each other:
 * hold it first.
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
      // The manifest moves in last: as long as the old one is there, it names all that has to go.
      for (const path of planned.remove) remove(dir, path);
      stage.moveIn();
    }
    return planned;
  } finally {
    stage.close();
  }
}

function remove(dir: string, path: string): void {
  try {
    rmSync(join(dir, path), { force: true });
  } catch (error) {
    throw new WriteFault(join(dir, path), 'removed', error, someDone);
  }
  removeEmptyFolders(dir, path);
}
