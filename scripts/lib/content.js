// Compares files by content: dates are unreliable after a checkout, a copy, or with a wrong clock.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The paths of all files in a folder and its subfolders, with forward slashes, in a stable order. Skips hidden ones. */
export function filesIn(folder, inside = '') {
  const entries = readdirSync(join(folder, inside), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      // Skips pipes and devices: reading one could block forever.
      return entry.isDirectory() ? filesIn(folder, path) : entry.isFile() ? [path] : [];
    });
}

/** One hash for the names and contents of some files. A missing file changes the hash, too. */
export function hashFiles(folder, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${path}\0`);
    const length = readThrough(`${folder}/${path}`, (part) => hash.update(part));
    hash.update(`\0${length ?? 'none'}\0`);
  }
  return hash.digest('hex');
}

/** Writes a file atomically: readers find either the old or the new text, never a part. */
export function writeWhole(path, text) {
  const beside = join(dirname(path), `.${process.pid}.tmp`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/** Shared by all reads: allocating memory for each file takes longer than reading it. */
const buffer = Buffer.allocUnsafeSlow(2 ** 18);

/** Passes the content of a file to `take` in parts, each valid until the next. Returns the length; undefined if the file can't be read. */
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
