// Files by their content: dates lie after a checkout, a copy, or a clock that was wrong.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a folder and of what is inside it, by path with forward slashes, in a stable order; hidden ones are passed over. */
export function filesIn(folder, inside = '') {
  const entries = readdirSync(join(folder, inside), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      // Pipes and devices are no sources, and to read one could take for ever.
      return entry.isDirectory() ? filesIn(folder, path) : entry.isFile() ? [path] : [];
    });
}

/** One hash for the names and contents of some files; a file that is missing counts as such. */
export function hashFiles(folder, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const bytes = read(join(folder, path));
    hash.update(`${path}\0${bytes?.length ?? 'none'}\0`).update(bytes ?? '');
  }
  return hash.digest('hex');
}

/** Writes a file at once: whoever reads it finds the old text or the new one, never a part. */
export function writeWhole(path, text) {
  const beside = join(dirname(path), `.${process.pid}.tmp`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, text);
  renameSync(beside, path);
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
