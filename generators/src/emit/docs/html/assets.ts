import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { OutputFile } from '../../../output-file.ts';

/** They don't depend on the spec, so a process makes them once. */
export function assets(): Promise<readonly OutputFile[]> {
  made ??= bundled();
  return made;
}

let made: Promise<readonly OutputFile[]> | undefined;

/** The style sheet, and the scripts as one file each; the latter open from a folder as well as from a server. */
async function bundled(): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: [
      'site.css',
      'site.ts',
      'search.ts',
      'workbench/workbench.css',
      'workbench/workbench.ts',
      '../../../diff/workbench-compare.ts',
    ].map(source),
    alias: { 'node:util': source('../../../diff/same-json.ts') },
    absWorkingDir: source('.'),
    outdir: 'assets',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    minify: true,
    lineLimit: 120,
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, text }) => ({ path: `docs/site/assets/${path.split(/[\\/]/).at(-1)}`, text }));
}

/** Always the source, so that the output is the same however this runs. */
function source(name: string): string {
  return fileURLToPath(new URL(`../../../../src/emit/docs/client/${name}`, import.meta.url));
}
