// Copies the project, so that the copy can be changed: the files that git lists, with links to the installed packages.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { root } from './root.js';

export function copyProject(to) {
  for (const file of listedFiles()) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(root, file), join(to, file));
    if (basename(file) === 'package.json') shareInstalled(dirname(file), to);
  }
  return to;
}

/** Committed files, and new ones that aren't ignored. */
function listedFiles() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** Links the installed packages. Links between packages of the project lead to their copies, because these are tested. */
function shareInstalled(folder, to, inside = 'node_modules') {
  const installed = join(root, folder, inside);
  if (!existsSync(installed)) return;
  mkdirSync(join(to, folder, inside));
  for (const entry of readdirSync(installed, { withFileTypes: true })) {
    const name = `${inside}/${entry.name}`;
    if (/^\.(?:cache|vite)/.test(entry.name)) continue; // caches of tools are about the original
    if (entry.name.startsWith('@') && entry.isDirectory()) shareInstalled(folder, to, name);
    else symlinkSync(inCopy(realpathSync(join(installed, entry.name)), to), join(to, folder, name));
  }
}

function inCopy(path, to) {
  const place = relative(realpathSync(root), path);
  return place.startsWith('..') || place.split(sep).includes('node_modules') ? path : join(to, place);
}
