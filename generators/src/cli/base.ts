import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { filesAt, findCommit, openCheckout } from './git.ts';
import { UsageError } from './usage-error.ts';

/** What the spec is compared with, as a folder that the loader can read. */
export interface Base {
  /** The folder, as people know it. */
  readonly label: string;
  readonly dir: string;
  /** Removes what was made for it. */
  readonly close: () => Promise<void>;
}

/** A folder, or the spec's own folder in a revision. Throws a UsageError if it is neither. */
export async function openBase(base: string, specDir: string): Promise<Base> {
  if (await isFolder(base)) return { label: base, dir: resolve(base), close: async () => {} };
  const checkout = await openCheckout(specDir);
  const commit = await findCommit(checkout, base);
  if (commit === undefined) throw new UsageError(`${base} is neither a revision of this repository nor a folder.`);
  const files = await filesAt(checkout, commit);
  const label = `${base}:${checkout.prefix.replace(/\/$/, '')}`;
  if (files.size === 0) throw new UsageError(`${base} has no folder ${checkout.prefix}`.replace(/\/?$/, '.'));
  // The present loader reads folders: the revision becomes one, far from the repository.
  const dir = await mkdtemp(join(tmpdir(), 'spec-diff-'));
  const close = () => rm(dir, { recursive: true, force: true });
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), content);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { label, dir, close };
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
