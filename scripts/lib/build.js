import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './root.js';

/** Compiles the generators if their sources have changed; ends the process when they don't compile. */
export function buildGenerators() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '--build', join(root, 'generators')], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
