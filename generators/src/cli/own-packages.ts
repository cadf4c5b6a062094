import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OutputName } from '../emit/emitters.ts';
import { isInstalled, packagesDir } from './project.ts';

/** The file that makes a folder with outputs a package. It is written by hand. */
const own = 'package.json';

/** The handwritten files that the project's own packages lack. Any other output folder needs none. */
export function lackingFiles(out: string, outputs: readonly OutputName[]): string[] {
  if (isInstalled || resolve(out) !== resolve(packagesDir)) return [];
  return outputs.filter((output) => !existsSync(join(out, output, own))).map((output) => `${output}/${own}`);
}
