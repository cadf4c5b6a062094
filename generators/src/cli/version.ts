import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const packagesDir = fileURLToPath(new URL('../../../packages/', import.meta.url));

/** The version that all packages share; undefined if they differ. */
export async function packagesVersion(): Promise<string | undefined> {
  const entries = await readdir(packagesDir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  const versions = await Promise.all(folders.map(({ name }) => versionIn(`${packagesDir}${name}/package.json`)));
  const [version, ...others] = new Set(versions.filter((one) => one !== undefined));
  return others.length === 0 ? version : undefined;
}

async function versionIn(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const found: unknown = text === undefined ? undefined : JSON.parse(text).version;
  return typeof found === 'string' ? found : undefined;
}
