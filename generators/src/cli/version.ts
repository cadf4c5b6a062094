import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packagesDir } from './project.ts';
import { readJson } from './read-json.ts';

/** The version of the published packages; undefined if they have different ones or none. broken: a package.json can't be read. */
export type PackagesVersion =
  { readonly kind: 'read'; readonly version: string | undefined } | { readonly kind: 'broken'; readonly file: string };

export async function packagesVersion(dir = packagesDir): Promise<PackagesVersion> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory());
  const files = await Promise.all(folders.map(({ name }) => readJson<unknown>(join(dir, name, 'package.json'))));
  const versions = new Set<string>();
  for (const file of files) {
    if (file.kind === 'broken') return file;
    const { version, private: isPrivate } = file.kind === 'found' ? Object(file.value) : {};
    if (typeof version === 'string' && isPrivate !== true) versions.add(version);
  }
  const [version, ...others] = versions;
  return { kind: 'read', version: others.length === 0 ? version : undefined };
}
