import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OutputName } from '../emit/emitters.ts';
import { isInstalled } from '../calls.ts';
import { packagesDir } from './project.ts';

/** The file of a package that is written by hand. */
const own = 'package.json';

/** The missing hand-written files of the project's own packages. In any other folder, none are needed. */
export function lackingFiles(out: string, outputs: readonly OutputName[]): string[] {
  if (isInstalled || resolve(out) !== resolve(packagesDir)) return [];
  return outputs.filter((output) => !existsSync(join(out, output, own))).map((output) => `${output}/${own}`);
}
