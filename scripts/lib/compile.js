// Compiles the generators into a temporary folder, then moves the files into dist/ one by one. So a command that runs meanwhile
// finds only complete files, and two builds at the same time don't disturb each other.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundleModules } from './bundle.js';
import { writeClientAssets } from './client-assets.js';
import { filesIn } from './content.js';
import { root } from './root.js';
import { writeSpecChecks } from './spec-checks.js';

const runtime = join(root, 'packages/runtime');

/**
 * Compiles the runtime of the validators into its own `dist`, and the generators into `dist`. Returns false if either doesn't
 * compile, with the compiler's messages printed.
 */
export async function compileInto(dist) {
  const isRuntime = await replace(join(runtime, 'dist'), (fresh) => compile(runtime, fresh));
  return isRuntime && replace(dist, buildGenerators);
}

async function buildGenerators(fresh) {
  const whole = ['--composite', 'false', '--incremental', 'false', '--tsBuildInfoFile', 'null', '--declaration', 'true'];
  if (!compile(join(root, 'generators'), fresh, whole)) return false;
  // The compiler bundles the sources into the validators, and calls a few of the functions itself.
  for (const folder of ['src', 'dist']) cpSync(join(runtime, folder), join(fresh, 'runtime'), { recursive: true });
  await writeClientAssets(fresh);
  await writeSpecChecks(join(fresh, 'load/spec-checks.js'));
  await bundleModules(fresh);
  return true;
}

/** Calls `build` with a temporary folder. If it returns true, moves the folder's files into `dist`. */
async function replace(dist, build) {
  removeLeftovers(dist);
  const fresh = join(dist, `.${process.pid}.tmp`);
  try {
    const isDone = await build(fresh);
    if (isDone) moveIn(fresh, dist);
    return isDone;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function compile(project, outDir, options = []) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const args = [tsc, '-p', project, ...options, '--outDir', outDir];
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
