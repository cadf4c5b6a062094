// The compiled generators in generators/dist. Whether they are what the sources say is decided by content.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filesIn, hashFiles, writeWhole } from './content.js';
import { root } from './root.js';

const dist = join(root, 'generators/dist');

/** The hashes of what was compiled and of what came out. The compiler reads it as the name of its own content. */
const mark = join(dist, '.built.json');

const sourceFolders = ['generators/src', 'spec/schema'];
const sourceFiles = [
  // What is installed; the other lock file says what should be.
  'node_modules/.pnpm/lock.yaml',
  'tsconfig.base.json',
  'generators/package.json',
  'generators/tsconfig.json',
];

/** Compiles the generators if they aren't what their sources say; ends the process when they don't compile. */
export async function buildGenerators() {
  if (isBuilt()) return;
  await (await import('./spec-types.js')).updateSpecTypes();
  removeLeftovers();
  // Beside the last result, and moved in file by file: what runs meanwhile finds no half file, and two builds don't meet.
  const fresh = join(dist, `.${process.pid}.tmp`);
  const sources = hashSources();
  if (!compile(fresh)) {
    rmSync(fresh, { recursive: true, force: true });
    process.exit(1);
  }
  const outputs = hashCode(fresh);
  moveIn(fresh);
  writeWhole(mark, JSON.stringify({ sources, outputs }));
}

function isBuilt() {
  try {
    const { sources, outputs } = JSON.parse(readFileSync(mark, 'utf8'));
    return sources === hashSources() && outputs === hashCode(dist);
  } catch {
    return false; // no mark, or an odd one
  }
}

function hashSources() {
  const inFolders = sourceFolders.flatMap((folder) => filesIn(join(root, folder)).map((path) => `${folder}/${path}`));
  return hashFiles(root, [...sourceFiles, ...inFolders]);
}

/** What runs; declarations are for editors and the tests. */
function hashCode(folder) {
  return hashFiles(
    folder,
    filesIn(folder).filter((path) => path.endsWith('.js')),
  );
}

function compile(outDir) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const whole = ['--composite', 'false', '--incremental', 'false', '--tsBuildInfoFile', 'null', '--declaration', 'true'];
  const args = [tsc, '-p', join(root, 'generators'), ...whole, '--outDir', outDir];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

function moveIn(fresh) {
  const made = filesIn(fresh);
  for (const path of made) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    renameSync(join(fresh, path), join(dist, path));
  }
  const kept = new Set(made);
  for (const path of filesIn(dist)) if (!kept.has(path)) rmSync(join(dist, path));
  rmSync(fresh, { recursive: true, force: true });
}

/** What builds that were killed have left. */
function removeLeftovers() {
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
