import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plan } from './plan.ts';

/** Carries out a plan: every file is complete beside its place before the first one takes it. */
export async function write(dir: string, { create, change, remove }: Plan): Promise<void> {
  const staged: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, text } of [...create, ...change]) {
      const to = join(dir, path);
      const from = `${to}.${process.pid}.tmp`;
      await mkdir(dirname(to), { recursive: true });
      staged.push({ from, to });
      await writeFile(from, text);
    }
  } catch (error) {
    await Promise.all(staged.map(({ from }) => rm(from, { force: true })));
    throw error;
  }
  for (const { from, to } of staged) await rename(from, to);
  for (const path of remove) {
    await rm(join(dir, path), { force: true });
    await removeIfEmpty(dir, dirname(path));
  }
}

async function removeIfEmpty(dir: string, folder: string): Promise<void> {
  if (folder === '.') return;
  try {
    await rmdir(join(dir, folder));
  } catch {
    return; // something else stands in it
  }
  await removeIfEmpty(dir, dirname(folder));
}
