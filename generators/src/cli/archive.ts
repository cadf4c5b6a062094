import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Base } from './base.ts';
import { isFolder } from './spec-folder.ts';
import { UsageError } from './usage-error.ts';

// Packages as bases: the one with schemas has the protocol as JSON, the one with the spec has its files.

const run = promisify(execFile);

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** A tarball of a package. Throws a UsageError if it can't be read or has no protocol in it. */
export async function openArchive(file: string, label = file): Promise<Base> {
  const dir = await mkdtemp(join(tmpdir(), 'spec-diff-'));
  const close = () => rm(dir, { recursive: true, force: true });
  try {
    await run('tar', ['-xzf', resolve(file), '--strip-components=1', '-C', dir]).catch(() => {
      throw new UsageError(`${label} can't be unpacked: it is no tarball of a package.`);
    });
    const protocol = join(dir, 'generated/protocol.json');
    if (await isFile(protocol)) return { label, from: { kind: 'protocol', file: protocol }, close };
    if (await isFile(join(dir, 'service.yaml'))) return { label, from: { kind: 'spec', dir }, close };
    throw new UsageError(`${label} has no protocol in it: take the package with the schemas, or the one with the spec.`);
  } catch (error) {
    await close();
    throw error;
  }
}

/** A version or a tag of the package with the schemas, or a package with its version, from the registry. */
export async function openPublished(wanted: string, scope: string): Promise<Base> {
  const name = wanted.includes('/') ? wanted : `${scope}/schemas@${wanted}`;
  const dir = await mkdtemp(join(tmpdir(), 'spec-diff-'));
  try {
    await run('npm', ['pack', name, '--pack-destination', dir, '--ignore-scripts']).catch(() => {
      throw new UsageError(`The registry doesn't give ${name}: check the version, and that you can reach the registry.`);
    });
    const [file = ''] = await readdir(dir);
    return await openArchive(join(dir, file), name);
  } finally {
    if (await isFolder(dir)) await rm(dir, { recursive: true, force: true });
  }
}
