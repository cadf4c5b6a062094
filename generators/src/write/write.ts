import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import { someDone, WriteFault } from './fault.ts';
import { plan, type BarredFolder, type BrokenManifest, type Plan } from './plan.ts';
import { openStage, removeEmptyFolders } from './stage.ts';

/**
 * Writes the files that differ, and removes own files that are no longer generated. Every file is complete beside its place before
 * the first one is moved in. If anything fails, or a signal arrives before that, everything is undone; a signal that arrives later
 * waits for the end. After a crash, the next run finishes or undoes the work. Two calls for one folder must not overlap: call
 * `holdFolder` first.
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
      // The manifest moves in last: until then, the old one lists every file that must be removed.
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
