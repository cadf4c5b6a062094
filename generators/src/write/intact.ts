import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../content.ts';
import { journalFile } from './journal.ts';
import { hash, manifestFile, parseManifest } from './manifest.ts';

/**
 * The text of the manifest, if every file of these packages that it names is as it was written; undefined if one is not, or if
 * the last run was cut short.
 */
export function intactManifest(dir: string, packages: readonly string[]): string | undefined {
  const bytes = contentOf(join(dir, manifestFile));
  const text = bytes && new TextDecoder().decode(bytes);
  const manifest = text === undefined ? undefined : parseManifest(text);
  if (!manifest || existsSync(join(dir, journalFile))) return undefined;
  for (const [path, written] of manifest) {
    if (!packages.includes(path.split('/', 1)[0]!)) continue;
    const content = contentOf(join(dir, path));
    if (content === undefined || hash(content) !== written) return undefined;
  }
  return text;
}
