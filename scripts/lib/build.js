// The compiled generators in generators/dist, and the compiled runtime of the validators in packages/runtime/dist. They are up to
// date if the hashes of the sources and of the outputs match.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, hashFiles, writeWhole } from './content.js';
import { root } from './root.js';

const dist = join(root, 'generators/dist');
const runtimeDist = join(root, 'packages/runtime/dist');

/** Holds the hashes of the sources and of the compiled files. The compiler uses the file to identify its own version. */
const mark = join(dist, '.built.json');

const sourceFolders = ['generators/src', 'packages/runtime/src', 'spec/schema'];
const sourceFiles = [
  // The installed packages; pnpm-lock.yaml only says which ones should be installed.
  'node_modules/.pnpm/lock.yaml',
  'tsconfig.base.json',
  'generators/package.json',
  'generators/tsconfig.json',
  'packages/runtime/package.json',
  'packages/runtime/tsconfig.json',
  'scripts/lib/bundle.js',
  'scripts/lib/client-assets.js',
  'scripts/lib/compile.js',
  'scripts/lib/spec-checks.js',
];

/** Compiles the generators if they are out of date. Ends the process if they don't compile. */
export async function buildGenerators() {
  if (!isBuilt(['bundle', 'modules'])) await compile();
}

/** Like `buildGenerators`, for the commands, which need only the bundle. */
export async function buildCommands() {
  if (!isBuilt(['bundle'])) await compile();
}

async function compile() {
  await (await import('./spec-types.js')).updateSpecTypes();
  await (await import('./protocol-schema.js')).updateProtocolSchema();
  const sources = hashSources();
  // Imported only now, because loading the compiler takes longer than checking that it isn't needed.
  const { compileInto } = await import('./compile.js');
  if (!(await compileInto(dist))) process.exit(1);
  writeWhole(mark, JSON.stringify({ sources, bundle: hashes.bundle(), modules: hashes.modules() }));
}

function isBuilt(parts) {
  try {
    const built = JSON.parse(readFileSync(mark, 'utf8'));
    return built.sources === hashSources() && parts.every((part) => built[part] === hashes[part]());
  } catch {
    return false; // the file is missing or unreadable
  }
}

function hashSources() {
  const inFolders = sourceFolders.flatMap((folder) => filesIn(join(root, folder)).map((path) => `${folder}/${path}`));
  return hashFiles(root, [...sourceFiles, ...inFolders]);
}

/** What the compiler copies into the reference. The sources of the runtime are bundled into validators. */
const assets = 'emit/docs/html/assets.json';

/** The hashes of what runs. Declarations don't count: only editors and tests use them. */
const hashes = {
  bundle: () => hashFiles(dist, [assets, ...['bundle', 'runtime'].flatMap((folder) => filesIn(dist, folder))]),
  modules: () => [dist, runtimeDist].map((folder) => hashFiles(folder, filesIn(folder).filter(isModule))).join(' '),
};

function isModule(path) {
  return path.endsWith('.js') && !path.startsWith('bundle/') && !path.startsWith('runtime/');
}
