import { isIntact, manifestTextOf } from '../write/intact.ts';
import type { Cache } from './cache.ts';
import type { GenerateOptions } from './generate-options.ts';
import { readInputs, type Inputs } from './inputs.ts';

/** Whether a good run with the same inputs has left just the outputs that are there. */
export function isUpToDate(options: GenerateOptions, cache: Cache, inputs: Inputs = readInputs(options)): boolean {
  const manifest = inputs.isComplete ? manifestTextOf(options.out) : undefined;
  if (manifest === undefined || cache.read(keyOf(inputs, manifest)) !== good) return false;
  return isIntact(options.out, options.only, manifest);
}

/** Remembers a good run with these inputs. Whether the outputs are still those of the manifest is looked at when it matters. */
export function rememberRun(options: GenerateOptions, cache: Cache, inputs: Inputs): void {
  const manifest = inputs.isComplete ? manifestTextOf(options.out) : undefined;
  if (manifest !== undefined) cache.write(keyOf(inputs, manifest), good);
}

const good = 'up to date';

function keyOf({ hash }: Inputs, manifest: string): string {
  return `good run\n${hash}\n${manifest}`;
}
