// `pnpm release:metadata`: copies facts such as the version and the license from the root's package.json into all packages.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './lib/options.js';
import { publishedFolders, readPackage, withMetadata } from './lib/release/metadata.js';
import { root } from './lib/root.js';

const name = 'release:metadata';
const { check = false } = readOptions(
  name,
  `Usage: pnpm ${name} [options]

Writes the version, license, author and addresses of the root's package.json into the packages.

  --check   write nothing; exit 1 when a package differs
  --help    this text

Exit codes: 0 done, 1 a package differs, 2 wrong usage.`,
  { check: { type: 'boolean' } },
);

for (const folder of publishedFolders()) {
  const file = join(root, folder, 'package.json');
  const text = `${JSON.stringify(withMetadata(readPackage(folder), folder), null, 2)}\n`;
  if (readFileSync(file, 'utf8') === text) continue;
  if (check) {
    console.error(`${folder}/package.json differs from the root's package.json. Run \`pnpm ${name}\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${folder}/package.json`);
  }
}
