// The license texts for packages whose files are generated: nothing else knows what was bundled into them.
import { build } from 'esbuild';
import { bundledLicenses } from '../bundled-licenses.js';
import { root } from '../root.js';

/** What is bundled into the outputs of a package; the emitters bundle the same entry points. */
const entryPoints = {
  'packages/docs': [
    'generators/src/emit/docs/client/site.ts',
    'generators/src/emit/docs/client/search.ts',
    'generators/src/emit/docs/client/workbench/workbench.ts',
  ],
  'packages/validators': ['packages/runtime/src/index.ts'],
};

/** The license texts of what is bundled into a generated package; undefined if all of it is our own. */
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
