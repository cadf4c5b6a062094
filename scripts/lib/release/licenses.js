// The license texts of the libraries whose code is inside the files of a package.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../root.js';

/** What is bundled into the outputs of a package; the emitters bundle the same entry points. */
const entryPoints = {
  'packages/docs': ['generators/src/emit/docs/client/site.ts', 'generators/src/emit/docs/client/search.ts'],
  'packages/validators': ['packages/runtime/src/index.ts'],
};

/** The text for THIRD-PARTY-LICENSES.txt; undefined where nothing of others is bundled. */
export async function bundledLicenses(folder) {
  const libraries = await bundledLibraries(folder);
  if (libraries.length === 0) return undefined;
  const texts = libraries.map((library) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, library, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenseText(library, name)}`;
  });
  return `This package contains code of these libraries.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

async function bundledLibraries(folder) {
  const entries = entryPoints[folder] ?? [];
  if (entries.length === 0) return [];
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
  const found = Object.keys(metafile.inputs).flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(found)].sort();
}

function licenseText(library, name) {
  const folder = join(root, library);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} has no file with its license.`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
}
