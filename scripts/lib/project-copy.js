// Copies the project, so that the copy can be changed: the files that git lists, with links to the installed packages.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

function shareInstalled(folder, to) {
  const installed = join(root, folder, 'node_modules');
  if (existsSync(installed)) symlinkSync(installed, join(to, folder, 'node_modules'));
}
