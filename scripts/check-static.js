// `pnpm check:static`: all that CI checks before it runs the tests. Every check runs; any that fails makes it fail.
import { spawnSync } from 'node:child_process';
import { root } from './lib/root.js';

const checks = [
  ['The outputs are what the spec says', ['node', 'scripts/generate.js', '--check']],
  ['Layout', ['prettier', '--check', '.']],
  ['Lint', ['oxlint']],
  ['Types', ['tsc', '--noEmit', '-p', 'test']],
];

const failed = checks.filter(([name, [command, ...args]]) => {
  console.log(`\n${name}: ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) console.error(`\nFailed: ${failed.map(([name]) => name).join('; ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
