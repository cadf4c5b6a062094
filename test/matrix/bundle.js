// What a bundler made of a page that imports the packages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ours = 'MerchantBizId';
const polyfill = /TYPED_ARRAY_SUPPORT|INSPECT_MAX_BYTES/;

/** The gzipped size of the scripts that have code of ours in them, and the scripts with a polyfill of Buffer. */
export function readBundle(folder) {
  const scripts = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const withOurs = scripts.filter(({ text }) => text.includes(ours));
  if (withOurs.length === 0) throw new Error(`No script in ${folder} has code of ours.`);
  return {
    size: withOurs.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0),
    polyfilled: scripts.filter(({ text }) => polyfill.test(text)).map(({ file }) => file),
  };
}
