import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputNames } from '../../generators/dist/emit/emitters.js';
import { root } from './paths.ts';

/** The outputs that programs import by the name of the package. The others contain only data. */
export const importedOutputs = outputNames.filter((output) => {
  const manifest = JSON.parse(readFileSync(join(root, `packages/${output}/package.json`), 'utf8'));
  return Object.hasOwn(manifest.exports ?? {}, '.');
});
