import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Base } from './base.ts';
import { isFolder } from './spec-folder.ts';
import { UsageError } from './usage-error.ts';

// Packages to compare with: the package with the schemas has the protocol as JSON, and the package with the spec has its files.

const run = promisify(execFile);

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** Opens a tarball of a package. Throws a UsageError if it can't be read or contains no protocol. */
export async function openArchive(file: string, label = file): Promise<Base> {
  const dir = await mkdtemp(join(tmpdir(), 'spec-diff-'));
  const close = () => rm(dir, { recursive: true, force: true });
  try {
    await run('tar', ['-xzf', resolve(file), '--strip-components=1', '-C', dir]).catch(() => {
      throw new UsageError(`${label} can't be unpacked: it is not a tarball of a package.`);
    });
    const protocol = join(dir, 'generated/protocol.json');
    if (await isFile(protocol)) return { label, from: { kind: 'protocol', file: protocol }, close };
    if (await isFile(join(dir, 'service.yaml'))) return { label, from: { kind: 'spec', dir }, close };
    throw new UsageError(`${label} contains no protocol: use the package with the schemas, or the one with the spec.`);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Downloads from the registry: a version or a tag of the package with the schemas, or a package with its version. */
export async function openPublished(wanted: string, scope: string): Promise<Base> {
  const name = wanted.includes('/') ? wanted : `${scope}/schemas@${wanted}`;
  const dir = await mkdtemp(join(tmpdir(), 'spec-diff-'));
  try {
    await run('npm', ['pack', name, '--pack-destination', dir, '--ignore-scripts']).catch(() => {
      throw new UsageError(
        `${name} can't be downloaded from the registry: check the version, and that you can reach the registry.`,
      );
    });
    const [file = ''] = await readdir(dir);
    return await openArchive(join(dir, file), name);
  } finally {
    if (await isFolder(dir)) await rm(dir, { recursive: true, force: true });
  }
}
