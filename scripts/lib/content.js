// Files by their content: dates lie after a checkout, a copy, or a clock that was wrong.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, writeFileSync } from 'node:fs';
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
    hash.update(`${path}\0`);
    const length = readThrough(`${folder}/${path}`, (part) => hash.update(part));
    hash.update(`\0${length ?? 'none'}\0`);
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

/** One for all files: to find memory for each takes longer than to read it. */
const buffer = Buffer.allocUnsafeSlow(2 ** 18);

/** Hands on the content of a file in parts, each until the next one; returns its length, undefined if it can't be read. */
function readThrough(path, take) {
  let file;
  try {
    file = openSync(path);
    for (let length = 0; ;) {
      const count = readSync(file, buffer);
      take(buffer.subarray(0, count));
      length += count;
      if (count < buffer.length) return length;
    }
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
