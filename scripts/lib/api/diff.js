// Compares the public declarations with those of a revision.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { publishedFolders } from '../release/metadata.js';
import { root } from '../root.js';
import { compareDeclarations } from './compare.js';
import { entriesOf } from './entries.js';

/** The changes of every package with committed declarations, each with its package and module. */
export function apiChanges(base) {
  return publishedFolders().flatMap((folder) => {
    const before = committedDeclarations(folder, base);
    const after = presentDeclarations(folder);
    return entriesOf(folder).flatMap(({ path, file }) => {
      if (before[file] === undefined || after[file] === undefined || isJustRenamed(file)) return [];
      if (sameAll(before, after)) return [];
      return compareDeclarations({ entry: file, files: before }, { entry: file, files: after }).map((one) => ({
        folder,
        path,
        ...one,
      }));
    });
  });
}

/** Whether a module only exports again what the index of its package declares. */
function isJustRenamed(file) {
  return file.includes('/parts/');
}

function sameAll(before, after) {
  return isDeepStrictEqual(before, after);
}

function committedDeclarations(folder, base) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const files = git('ls-tree', '-r', '--name-only', '-z', base, '--', `${folder}/generated`).split('\0');
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.d.mts'))
      .map((file) => [file.slice(folder.length + 1), git('show', `${base}:${file}`)]),
  );
}

function presentDeclarations(folder) {
  const generated = join(root, folder, 'generated');
  if (!existsSync(generated)) return {};
  const files = readdirSync(generated, { recursive: true }).filter((file) => file.endsWith('.d.mts'));
  return Object.fromEntries(
    files.map((file) => [`generated/${file.replaceAll('\\', '/')}`, readFileSync(join(generated, file), 'utf8')]),
  );
}
