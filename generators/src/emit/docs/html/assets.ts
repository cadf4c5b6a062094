import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { OutputFile } from '../../../output-file.ts';

/** The style sheet, and the scripts as one file each; the latter open from a folder as well as from a server. */
export async function assets(): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: ['site.css', 'site.ts', 'search.ts', 'workbench/workbench.css', 'workbench/workbench.ts'].map(source),
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
