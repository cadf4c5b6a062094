// Compiles the generators into a temporary folder, then moves the files into dist/ one by one. So a command that runs meanwhile
// finds only complete files, and two builds at the same time don't disturb each other.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundleModules } from './bundle.js';
import { filesIn } from './content.js';
import { root } from './root.js';
import { writeSpecChecks } from './spec-checks.js';

/** Returns the hashes of the compiled files; undefined if the sources don't compile, with the compiler's messages printed. */
export async function compileInto(dist, hashOutputs) {
  removeLeftovers(dist);
  const fresh = join(dist, `.${process.pid}.tmp`);
  try {
    if (!compile(fresh)) return undefined;
    await writeSpecChecks(join(fresh, 'load/spec-checks.js'));
    await bundleModules(fresh);
    const hashes = hashOutputs(fresh);
    moveIn(fresh, dist);
    return hashes;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function compile(outDir) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const whole = ['--composite', 'false', '--incremental', 'false', '--tsBuildInfoFile', 'null', '--declaration', 'true'];
  const args = [tsc, '-p', join(root, 'generators'), ...whole, '--outDir', outDir];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

function moveIn(fresh, dist) {
  const made = filesIn(fresh);
  for (const path of made) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    renameSync(join(fresh, path), join(dist, path));
  }
  const kept = new Set(made);
  for (const path of filesIn(dist)) if (!kept.has(path)) rmSync(join(dist, path));
}

/** Removes temporary folders of builds that were killed. */
function removeLeftovers(dist) {
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) {
    const [, pid] = /^\.(\d+)\.tmp$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dist, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
