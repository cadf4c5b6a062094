// The license texts for generated packages. They are found by bundling the same entry points again.
import { build } from 'esbuild';
import { bundledLicenses } from '../bundled-licenses.js';
import { root } from '../root.js';

/** The entry points that the emitters bundle into each package. */
const entryPoints = {
  'packages/docs': [
    'generators/src/emit/docs/client/site.ts',
    'generators/src/emit/docs/client/search.ts',
    'generators/src/emit/docs/client/workbench/workbench.ts',
  ],
  'packages/validators': ['packages/runtime/src/index.ts'],
};

/** The license texts of the libraries in a generated package; undefined if it contains only our own code. */
export async function licensesOf(folder) {
  const entries = entryPoints[folder] ?? [];
  if (entries.length === 0) return undefined;
  const { metafile } = await build({
    entryPoints: entries,
    absWorkingDir: root,
    outdir: 'none',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  return bundledLicenses(Object.keys(metafile.inputs));
}
