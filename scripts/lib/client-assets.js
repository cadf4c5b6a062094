// Bundles what the pages of the reference load in the browser when the compiler is built, because it doesn't depend on any spec.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.js';

const source = join(root, 'generators/src');
const client = join(source, 'emit/docs/client');

/**
 * Writes the style sheets and the scripts, one file each, as JSON: name -> text. Scripts also work in a page opened from a folder.
 * `dist` must have the compiled runtime.
 */
export async function writeClientAssets(dist) {
  const { outputFiles } = await build({
    entryPoints: [
      'site.css',
      'site.ts',
      'search.ts',
      'workbench/workbench.css',
      'workbench/workbench.ts',
      '../../../diff/workbench-compare.ts',
    ].map((name) => join(client, name)),
    alias: {
      'node:util': join(source, 'diff/same-json.ts'),
      // The package of the compiler may not be built yet, or be an old build.
      '#runtime': join(dist, 'runtime/shared.js'),
    },
    absWorkingDir: client,
    outdir: 'assets',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    minify: true,
    lineLimit: 120,
    logLevel: 'warning',
  });
  writeFileSync(
    join(dist, 'emit/docs/html/assets.json'),
    JSON.stringify(Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]))),
  );
}
