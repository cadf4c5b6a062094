import { dirname, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { preamble } from '../preamble.ts';
import { runtimeFile } from './runtime-files.ts';

/** Sources by name, which import each other and the runtime by name. */
export type Modules = Readonly<Record<string, string>>;

/** Modules by name -> each of the entries as one ES module without imports, by its name. */
export async function bundle(modules: Modules, entries: readonly string[]): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(entries.map((name) => [name, name])),
    outdir: here,
    absWorkingDir: here,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    banner: { js: preamble('spec') },
    legalComments: 'none',
    minifySyntax: true,
    logLevel: 'silent',
    plugins: [inMemory(modules)],
  });
  return new Map(outputFiles.map(({ path, text }) => [nameOf(path), text]));
}

/** A file of esbuild's -> the name of its entry. */
function nameOf(path: string): string {
  return relative(here, path).replaceAll('\\', '/').replace(/\.js$/, '');
}

const here = dirname(runtimeFile('index.ts'));

function inMemory(modules: Modules): Plugin {
  return {
    name: 'in-memory',
    setup(build) {
      build.onResolve({ filter: /^runtime$/ }, () => ({ path: runtimeFile('index.ts') }));
      build.onResolve({ filter: /^[\w/-]+$/ }, ({ path }) => (path in modules ? { path, namespace: 'memory' } : undefined));
      build.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({ contents: modules[path] ?? '', resolveDir: here }));
    },
  };
}
