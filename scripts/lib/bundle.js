// Bundles the compiled modules into a few files: hundreds of small ones take longer to load than to run.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles `index`, which every run of `generate` loads, `commands`, which `index` imports only if there is something to do, and
 * `emit-worker`, the program of a second thread. The last two share most of their code.
 */
export async function bundleModules(dist) {
  const outdir = join(dist, 'bundle');
  const bundle = (entryPoints, options) =>
    build({
      entryPoints,
      absWorkingDir: dist,
      outdir,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      alias: { '#runtime': join(dist, 'runtime/shared.js') },
      // Both load their own files relative to where they are installed.
      external: ['esbuild', 'recheck'],
      // The bundle includes CommonJS modules, which need `require`.
      banner: {
        js: `import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);`,
      },
      legalComments: 'none',
      logLevel: 'warning',
      ...options,
    });
  await bundle({ index: join(dist, 'index.js') }, { plugins: [keepDynamicImports(outdir), keepModuleUrls(outdir)] });
  const main = { commands: join(dist, 'cli/commands.js'), 'emit-worker': join(dist, 'emit-worker.js') };
  await bundle(main, { splitting: true, plugins: [keepModuleUrls(outdir)] });
}

/** Keeps dynamic imports out of the bundle. They import the bundle of `commands`, or the unbundled module. */
function keepDynamicImports(outdir) {
  return {
    name: 'keep-dynamic-imports',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const place = relative(outdir, join(resolveDir, path)).replaceAll('\\', '/');
        return { path: path === './commands.js' ? path : place, external: true };
      });
    },
  };
}

/** The address of a module, except in that of the worker: it is bundled, too. */
const moduleUrl = /(?<!'\.\/emit-worker\.js', )import\.meta\.url/g;

/** Replaces `import.meta.url` by the URL of the original module, so that modules still find files relative to themselves. */
function keepModuleUrls(outdir) {
  return {
    name: 'keep-module-urls',
    setup(build) {
      build.onLoad({ filter: /\.js$/ }, async ({ path }) => {
        const text = path.includes('node_modules') ? '' : await readFile(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const place = relative(outdir, path).replaceAll('\\', '/');
        return { contents: text.replaceAll(moduleUrl, `new URL('${place}', import.meta.url).href`) };
      });
    },
  };
}
