// Where the contenders' modules are written and bundled: inside the project, so that they find the libraries.
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../../scripts/lib/root.js';

// Node resolves imports from where a file really is, and in a second work tree node_modules may be a link.
export const folder = join(realpathSync(join(root, 'node_modules')), '.cache/idv-protocol/bench');

export function openWorkshop() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Writes a module; gives its file. */
export function writeModule(name, text) {
  const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.mjs`);
  writeFileSync(file, text);
  return file;
}

/** How modules in the workshop import a file, as a string of JavaScript. */
export function specifier(file) {
  return JSON.stringify(
    relative(folder, file)
      .replaceAll('\\', '/')
      .replace(/^(?!\.)/, './'),
  );
}

export function load(file) {
  return import(pathToFileURL(file).href);
}

/** One file without imports, as a consumer's bundler makes it. */
export async function bundle(file, { minify = false } = {}) {
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20', legalComments: 'none' };
  const { outputFiles } = await build({ ...options, entryPoints: [file], minify, logLevel: 'error' });
  return outputFiles[0].text;
}
