// The license texts of the libraries whose code is inside the files of a package.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** The file with these texts in a package. */
export const licensesFile = 'THIRD-PARTY-LICENSES.txt';

/** The text for the file, from the input files of a bundle; undefined if all of them are our own. */
export function bundledLicenses(inputs) {
  const libraries = inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const texts = [...new Set(libraries)]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((library) => {
      const folder = join(root, library);
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} ${version} (${license})\n\n${licenseText(folder, name)}`;
    });
  if (texts.length === 0) return undefined;
  return `This package contains code of these libraries.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function licenseText(folder, name) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no file with its license.`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
}
