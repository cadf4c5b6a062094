// The compiled generators in generators/dist, and the runtime of the validators in packages/runtime/dist. Whether they are what
// the sources say is decided by content.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, hashFiles, writeWhole } from './content.js';
import { root } from './root.js';

const dist = join(root, 'generators/dist');
const runtimeDist = join(root, 'packages/runtime/dist');

/** The hashes of what was compiled and of what came out. The compiler reads it as the name of its own content. */
const mark = join(dist, '.built.json');

const sourceFolders = ['generators/src', 'packages/runtime/src', 'spec/schema'];
const sourceFiles = [
  // What is installed; the other lock file says what should be.
  'node_modules/.pnpm/lock.yaml',
  'tsconfig.base.json',
  'generators/package.json',
  'generators/tsconfig.json',
  'packages/runtime/package.json',
  'packages/runtime/tsconfig.json',
  'scripts/lib/bundle.js',
  'scripts/lib/compile.js',
  'scripts/lib/spec-checks.js',
];

/** Compiles the generators if they aren't what their sources say; ends the process when they don't compile. */
export async function buildGenerators() {
  if (!isBuilt(['bundle', 'modules'])) await compile();
}

/** The same for the commands, which need nothing but the bundle. */
export async function buildCommands() {
  if (!isBuilt(['bundle'])) await compile();
}

async function compile() {
  await (await import('./spec-types.js')).updateSpecTypes();
  await (await import('./protocol-schema.js')).updateProtocolSchema();
  const sources = hashSources();
  // What compiles takes longer to load than to find out that it isn't needed.
  const { compileInto } = await import('./compile.js');
  if (!(await compileInto(dist))) process.exit(1);
  writeWhole(mark, JSON.stringify({ sources, bundle: hashes.bundle(), modules: hashes.modules() }));
}

function isBuilt(parts) {
  try {
    const built = JSON.parse(readFileSync(mark, 'utf8'));
    return built.sources === hashSources() && parts.every((part) => built[part] === hashes[part]());
  } catch {
    return false; // no mark, or an odd one
  }
}

function hashSources() {
  const inFolders = sourceFolders.flatMap((folder) => filesIn(join(root, folder)).map((path) => `${folder}/${path}`));
  return hashFiles(root, [...sourceFiles, ...inFolders]);
}

/** What runs, in two parts; declarations are for editors and the tests. */
const hashes = {
  bundle: () => hashFiles(dist, filesIn(dist).filter(isOfBundle)),
  modules: () => [dist, runtimeDist].map((folder) => hashFiles(folder, filesIn(folder).filter(isModule))).join(' '),
};

/** The bundle takes the sources of the runtime along into validators. */
function isOfBundle(path) {
  return path.startsWith('bundle/') || path.startsWith('runtime/');
}

function isModule(path) {
  return path.endsWith('.js') && !isOfBundle(path);
}
