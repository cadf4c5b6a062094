import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { OutputFile } from '../../../output-file.ts';

/** The assets don't depend on the spec, so a process bundles them only once. */
export function assets(): Promise<readonly OutputFile[]> {
  made ??= bundled();
  return made;
}

let made: Promise<readonly OutputFile[]> | undefined;

/** Bundles the style sheets and scripts, one file each. The scripts work from a folder and from a server. */
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

/** Always the source file, so that the output is the same from the sources and from the built compiler. */
function source(name: string): string {
  return fileURLToPath(new URL(`../../../../src/emit/docs/client/${name}`, import.meta.url));
}
