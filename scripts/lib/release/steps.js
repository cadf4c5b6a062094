// The programs that a release runs.
import { spawnSync } from 'node:child_process';
import { root } from '../root.js';

/** Whether the committed outputs are those of the spec. */
export function isGenerated() {
  return run(process.execPath, ['scripts/generate.js', '--check'], 'ignore');
}

/** Runs a program in the project's folder; returns whether it went well. */
export function run(command, args, stdio = 'inherit') {
  return spawnSync(command, args, { cwd: root, stdio }).status === 0;
}
