import { dirname, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { runtimeFile } from './runtime-files.ts';

/** Bundles modules that import only the runtime. Returns each as one ES module without imports, by its name. */
export async function bundle(modules: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries([...modules.keys()].map((name) => [name, name])),
    alias: { runtime: runtimeFile('index.ts') },
    outdir: here,
    absWorkingDir: here,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    minifySyntax: true,
    logLevel: 'silent',
    plugins: [inMemory(modules)],
  });
  return new Map(outputFiles.map(({ path, text }) => [nameOf(path), text]));
}

/** The path of an output file of esbuild -> the name of its module. */
function nameOf(path: string): string {
  return relative(here, path).replaceAll('\\', '/').replace(/\.js$/, '');
}

const here = dirname(runtimeFile('index.ts'));

function inMemory(modules: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'in-memory',
    setup(build) {
      build.onResolve({ filter: /^[\w/-]+$/ }, ({ path }) => (modules.has(path) ? { path, namespace: 'memory' } : undefined));
      build.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({
        contents: modules.get(path) ?? '',
        resolveDir: here,
      }));
    },
  };
}
