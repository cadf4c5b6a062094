import { join } from 'node:path';
import { contentOf } from '../content.ts';
import { hasJournal } from './journal.ts';
import { sha256 } from '../sha256.ts';
import { manifestFile, parseManifest } from './manifest.ts';

/** The text of the manifest; undefined if there is none. */
export function manifestTextOf(dir: string): string | undefined {
  const bytes = contentOf(join(dir, manifestFile));
  return bytes && new TextDecoder().decode(bytes);
}

/** Whether every file of these packages in the manifest is as it was written, and no later run was interrupted. */
export function isIntact(dir: string, packages: readonly string[], text: string): boolean {
  const manifest = parseManifest(text);
  if (!manifest || hasJournal(dir)) return false;
  for (const [path, written] of manifest) {
    if (!packages.includes(path.split('/', 1)[0]!)) continue;
    const content = contentOf(join(dir, path));
    if (content === undefined || sha256(content) !== written) return false;
  }
  return true;
}
