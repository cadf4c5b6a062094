import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { OutputName } from '../emit/emitters.ts';
import { packagesDir } from './project.ts';

/** What makes a package of a folder with outputs; it is written by hand. */
const own = 'package.json';

/** Of the project's own packages, the files by hand that are not there. Any other folder takes the outputs by themselves. */
export async function lackingFiles(out: string, outputs: readonly OutputName[]): Promise<string[]> {
  if (resolve(out) !== resolve(packagesDir)) return [];
  const isThere = await Promise.all(outputs.map((output) => stat(join(out, output, own)).catch(() => undefined)));
  return outputs.filter((_, i) => isThere[i] === undefined).map((output) => `${output}/${own}`);
}
