// Makes the packages anew when a file of the spec has changed.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** Editors write a file in several steps; one run is enough for all of them. */
const settled = 150;

/** Runs `pnpm generate` after each change; `done` is called when a run went well, and its problems are shown when not. */
export function regenerateOnChange(done) {
  let timer;
  let running = false;
  let again = false;
  const run = () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const child = spawn(process.execPath, [join(root, 'scripts/generate.js')], { stdio: 'inherit' });
    child.on('close', (code) => {
      running = false;
      if (code === 0) done();
      if (again) {
        again = false;
        run();
      }
    });
  };
  watch(join(root, 'spec'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, settled);
  });
}
