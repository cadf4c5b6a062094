import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OutputName } from '../emit/emitters.ts';
import { isInstalled, packagesDir } from './project.ts';

/** What makes a package of a folder with outputs; it is written by hand. */
const own = 'package.json';

/** Of the project's own packages, the files by hand that are not there. Any other folder takes the outputs by themselves. */
export function lackingFiles(out: string, outputs: readonly OutputName[]): string[] {
  if (isInstalled || resolve(out) !== resolve(packagesDir)) return [];
  return outputs.filter((output) => !existsSync(join(out, output, own))).map((output) => `${output}/${own}`);
}
