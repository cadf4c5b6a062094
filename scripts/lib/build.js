// The compiled generators in generators/dist. Whether they are what the sources say is decided by content.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  await (await import('./protocol-schema.js')).updateProtocolSchema();
  const sources = hashSources();
  // What compiles takes longer to load than to find out that it isn't needed.
  const { compileInto } = await import('./compile.js');
  const outputs = compileInto(dist, hashCode);
  if (outputs === undefined) process.exit(1);
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
