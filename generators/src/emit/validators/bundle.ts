import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { preamble } from '../preamble.ts';
import { runtimeFile } from './runtime-files.ts';

/** Sources by name, which import each other and the runtime by name. */
export type Modules = Readonly<Record<string, string>> & { readonly entry: string };

/** Modules by name -> one module without imports, in the format asked for. */
export async function bundle(modules: Modules, format: 'esm' | 'cjs'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: modules.entry, resolveDir: here },
    absWorkingDir: here,
    bundle: true,
    write: false,
    format,
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    banner: { js: preamble('spec') },
    legalComments: 'none',
    minifySyntax: true,
    logLevel: 'silent',
    plugins: [inMemory(modules)],
  });
  return outputFiles[0]!.text;
}

const here = dirname(runtimeFile('index.ts'));

function inMemory(modules: Modules): Plugin {
  return {
    name: 'in-memory',
    setup(build) {
      build.onResolve({ filter: /^runtime$/ }, () => ({ path: runtimeFile('index.ts') }));
      build.onResolve({ filter: /^[a-z]+$/ }, ({ path }) => (path in modules ? { path, namespace: 'memory' } : undefined));
      build.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({ contents: modules[path] ?? '', resolveDir: here }));
    },
  };
}
