// Builds hand-written packages: compiles src/ to dist/, as ESM and as CommonJS, both with declarations.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { bundledLicenses, licensesFile } from './bundled-licenses.js';
import { filesIn, hashFiles } from './content.js';
import { root } from './root.js';

/** The hand-written packages. */
export const packagesByHand = ['client', 'sandbox'];

/** Builds a package if its sources have changed. Returns false if it doesn't compile, with the compiler's messages printed. */
export async function buildPackage(name) {
  const folder = join(root, 'packages', name);
  const sources = hashSources(name);
  if (isBuilt(folder, sources)) return true;
  // Written beside the last result, which is replaced only when this one is complete.
  const fresh = join(folder, `dist.${process.pid}.generated.tmp`);
  try {
    const esm = join(fresh, 'esm');
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '-p', folder, '--emitDeclarationOnly', '--outDir', esm];
    if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) return false;
    cpSync(esm, join(fresh, 'cjs'), { recursive: true });
    await bundle(folder, fresh);
    writeFileSync(join(fresh, 'cjs/package.json'), '{ "type": "commonjs" }\n');
    writeFileSync(join(fresh, mark), sources);
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    renameSync(fresh, join(folder, 'dist'));
    return true;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const mark = '.built';

/** Bundles everything that isn't a dependency of the package. */
async function bundle(folder, fresh) {
  const { exports, bin = {}, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  const external = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
  const sourcesOf = (paths) => paths.map((path) => join(folder, 'src', `${basename(path, '.js')}.ts`));
  const entries = Object.values(exports).filter(({ require }) => require);
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: external.flatMap((name) => [name, `${name}/*`]),
  };
  const { metafile } = await build({
    ...common,
    metafile: true,
    entryPoints: sourcesOf([...entries.map((entry) => entry.import.default), ...Object.values(bin)]),
    outdir: join(fresh, 'esm'),
    format: 'esm',
    // Shared code is in one file, so that a class of one entry point is the same class in another.
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
  });
  await build({
    ...common,
    entryPoints: sourcesOf(entries.map((entry) => entry.require.default)),
    outdir: join(fresh, 'cjs'),
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  const licenses = bundledLicenses(Object.keys(metafile.inputs));
  if (licenses !== undefined) writeFileSync(join(fresh, licensesFile), licenses);
}

function isBuilt(folder, sources) {
  try {
    return readFileSync(join(folder, 'dist', mark), 'utf8') === sources;
  } catch {
    return false; // it was never built
  }
}

function hashSources(name) {
  const folders = [`packages/${name}/src`, 'packages/types/generated', 'packages/validators/generated'];
  const files = [
    'node_modules/.pnpm/lock.yaml',
    'scripts/lib/build-package.js',
    'scripts/lib/bundled-licenses.js',
    'tsconfig.base.json',
  ];
  const own = ['package.json', 'tsconfig.json'].map((file) => `packages/${name}/${file}`);
  return hashFiles(root, [
    ...files,
    ...own,
    ...folders.flatMap((folder) => filesIn(join(root, folder)).map((file) => `${folder}/${file}`)),
  ]);
}
