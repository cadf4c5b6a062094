// Clones the last commit of this repository, and links the installed packages.
import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';
import { publishedFolders } from './metadata.js';

export function cloneProject(dir) {
  const git = (...args) => execFileSync('git', args, { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] });
  git('clone', '--quiet', '--local', root, '.');
  for (const [key, value] of Object.entries({ 'user.name': 'Release', 'user.email': 'release@localhost' }))
    git('config', key, value);
  for (const folder of ['.', 'test/gateways', ...publishedFolders()]) {
    const installed = join(root, folder, 'node_modules');
    if (existsSync(installed)) symlinkSync(installed, join(dir, folder, 'node_modules'));
  }
}
