// The licenses of what a bundle holds of others, which want to be handed on with it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts, by package, for the input files of a bundle; empty where all of it is our own. */
export function bundledLicenses(inputs) {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map(licenseOf)
    .join('\n');
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'license'].map((one) => join(folder, one)).find((path) => existsSync(path));
  const text = file === undefined ? `License: ${license}\n` : readFileSync(file, 'utf8');
  return `${name} ${version}\n\n${text}`;
}
