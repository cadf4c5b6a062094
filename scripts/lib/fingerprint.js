// What a run of `pnpm generate` depends on, as one hash: same hash as after a good run, same result, nothing to do.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from './root.js';

const memory = join(root, 'node_modules/.cache/idv-protocol/fingerprints.json');
const kept = 20;

/** The hash of the options, the spec, the generator itself and what it wrote. */
export function fingerprint(args) {
  const hash = createHash('sha256');
  const add = (path) => {
    const bytes = read(path);
    hash.update(`${path}\0${bytes?.length ?? 'none'}\0`).update(bytes ?? '');
    return bytes;
  };
  const out = resolve(option(args, '--out') ?? join(root, 'packages'));
  const spec = resolve(option(args, '--spec') ?? join(root, 'spec'));
  hash.update(JSON.stringify([process.version, spec, out, args.filter((arg) => arg !== '--check')]));
  for (const path of ['pnpm-lock.yaml', 'generators/package.json', 'generators/tsconfig.json', 'tsconfig.base.json']) {
    add(join(root, path));
  }
  for (const folder of [spec, join(root, 'spec/schema'), join(root, 'generators/src'), join(root, 'scripts')]) {
    for (const path of filesIn(folder)) add(path);
  }
  const manifest = add(join(out, '.generated.json'));
  const written = writtenFiles(manifest);
  for (const path of written) add(join(out, path));
  // What is written by hand has to be there, whatever it says.
  for (const name of new Set(written.map((path) => path.split('/', 1)[0]))) {
    hash.update(String(existsSync(join(out, name, 'package.json'))));
  }
  return hash.digest('hex');
}

export function isRemembered(hash) {
  return remembered().includes(hash);
}

export function remember(hash) {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify([...new Set([hash, ...remembered()])].slice(0, kept)));
  } catch {
    // Where nobody may write only time is lost.
  }
}

function remembered() {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    return []; // no memory, or a broken one: only time is lost
  }
}

function writtenFiles(manifest) {
  try {
    return Object.keys(JSON.parse(manifest).files);
  } catch {
    return [];
  }
}

/** The value of `--name value` or `--name=value`; of several, the last. */
export function option(args, name) {
  const i = args.findLastIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (i < 0) return undefined;
  return args[i] === name ? args[i + 1] : args[i].slice(name.length + 1);
}

/** Every file in a folder, those that links lead to as well. */
function filesIn(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      const path = join(folder, entry.name);
      return (entry.isSymbolicLink() ? statSync(path) : entry).isDirectory() ? filesIn(path) : [path];
    });
  } catch {
    return []; // the generator reports what is missing
  }
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
