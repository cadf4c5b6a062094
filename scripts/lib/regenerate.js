// Generates the packages again when a file of the spec changes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildGenerators } from './build.js';
import { root } from './root.js';

/** Runs `pnpm generate` now and after each change. Calls `done` after each successful run. */
export async function regenerateOnChange(done) {
  await buildGenerators();
  const { changes } = await import('../../generators/dist/cli/watch.js');
  for await (const _ of changes(join(root, 'spec'))) {
    const child = spawn(process.execPath, [join(root, 'scripts/generate.js')], { stdio: 'inherit' });
    const [code] = await once(child, 'close');
    if (code === 0) done();
  }
}
