// The compiled modules as two files: hundreds of small ones take longer to load than to run.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** Bundles `index`, which begins each run of `generate`, and `commands`, which it imports when there is more to do. */
export async function bundleModules(dist) {
  const outdir = join(dist, 'bundle');
  const bundle = (module, plugins) =>
    build({
      entryPoints: [join(dist, module)],
      absWorkingDir: dist,
      outdir,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      alias: { '#runtime': join(dist, 'runtime/shared.js') },
      // Both find files of their own by where they are.
      external: ['esbuild', 'recheck'],
      // For the CommonJS in it.
      banner: {
        js: `import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);`,
      },
      legalComments: 'none',
      logLevel: 'warning',
      plugins,
    });
  await bundle('index.js', [importedWhenNeeded(outdir), withPlaces(outdir)]);
  await bundle('cli/commands.js', [withPlaces(outdir)]);
}

/** What is imported only when it is needed stays where it is; of `commands` there is a bundle. */
function importedWhenNeeded(outdir) {
  return {
    name: 'imported-when-needed',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const place = relative(outdir, join(resolveDir, path)).replaceAll('\\', '/');
        return { path: path === './commands.js' ? path : place, external: true };
      });
    },
  };
}

/** Modules that find files by where they are go on to find them. */
function withPlaces(outdir) {
  return {
    name: 'with-places',
    setup(build) {
      build.onLoad({ filter: /\.js$/ }, async ({ path }) => {
        const text = path.includes('node_modules') ? '' : await readFile(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const place = relative(outdir, path).replaceAll('\\', '/');
        return { contents: text.replaceAll('import.meta.url', `new URL('${place}', import.meta.url).href`) };
      });
    },
  };
}
