// `pnpm release:pack`: packs the packages as they would be published.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOptions, refuse } from './lib/options.js';
import { publishedFolders, readPackage } from './lib/release/metadata.js';
import { packAll } from './lib/release/stage.js';
import { isGenerated } from './lib/release/steps.js';

const name = 'release:pack';
const { out, only } = readOptions(
  name,
  `Usage: pnpm ${name} --out DIR [options]

Packs what would be published, and prints the path of each tarball by the package's name. Nothing is packed while the outputs
aren't what the spec says.

  --out DIR    the folder for the tarballs
  --only a,b   only these packages, by the names of their folders
  --help       this text

Exit codes: 0 done, 1 the outputs are stale, 2 wrong usage.`,
  { out: { type: 'string' }, only: { type: 'string' } },
);
if (out === undefined) refuse(name, 'Which folder? Name it with --out.');

const folders = publishedFolders();
const wanted = only?.split(',') ?? folders.map(baseOf);
const unknown = wanted.filter((one) => !folders.some((folder) => baseOf(folder) === one));
if (unknown.length > 0) refuse(name, `There is no package ${unknown.join(', ')}. There are: ${folders.map(baseOf).join(', ')}.`);

if (isGenerated()) {
  mkdirSync(out, { recursive: true });
  const tarballs = await packAll(
    resolve(out),
    folders.filter((folder) => wanted.includes(baseOf(folder))),
  );
  console.log(JSON.stringify({ version: readPackage('.').version, tarballs }, null, 2));
} else {
  console.error('The outputs are not what the spec says. Run `pnpm generate`, and commit the result.');
  process.exitCode = 1;
}

function baseOf(folder) {
  return folder.replace(/^.*\//, '');
}
