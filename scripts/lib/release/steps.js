// Runs the programs of a release.
import { spawnSync } from 'node:child_process';
import { root } from '../root.js';

/** Whether the committed outputs match the spec. */
export function isGenerated() {
  return run(process.execPath, ['scripts/generate.js', '--check'], 'ignore');
}

/** Runs a program in the folder of the project. Returns whether it succeeded. */
export function run(command, args, stdio = 'inherit') {
  return spawnSync(command, args, { cwd: root, stdio }).status === 0;
}
