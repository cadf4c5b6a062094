// The entry points of packages, with their files of declarations.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '../release/metadata.js';
import { root } from '../root.js';

/** The entry points of a package by import path, such as `.` and `./redact`; none for a package without code. */
export function entriesOf(folder) {
  const { exports = {} } = readPackage(folder);
  const entries = Object.entries(exports).flatMap(([path, target]) => {
    const types = target?.import?.types ?? target?.types;
    if (types === undefined) return [];
    return types.includes('*') ? expand(folder, path, types) : [{ path, file: types.slice(2) }];
  });
  return entries.filter(({ file }) => existsSync(join(root, folder, file)));
}

function expand(folder, path, types) {
  const [before, after] = types.slice(2).split('*');
  const inside = before.replace(/\/$/, '');
  if (!existsSync(join(root, folder, inside))) return [];
  return readdirSync(join(root, folder, inside), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(after) && file !== `index${after}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => ({ path: path.replace('*', file.slice(0, -after.length)), file: `${before}${file}` }));
}
