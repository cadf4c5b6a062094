import { isIntact, manifestTextOf } from '../write/intact.ts';
import type { Cache } from './cache.ts';
import type { GenerateOptions } from './generate-options.ts';
import { readInputs, type Inputs } from './inputs.ts';

/** Whether a successful run with the same inputs has written exactly the present outputs. */
export function isUpToDate(options: GenerateOptions, cache: Cache, inputs: Inputs = readInputs(options)): boolean {
  const manifest = inputs.isComplete ? manifestTextOf(options.out) : undefined;
  if (manifest === undefined || cache.read(keyOf(inputs, manifest)) !== good) return false;
  return isIntact(options.out, options.only, manifest);
}

/** Remembers a successful run with these inputs. `isUpToDate` checks whether the outputs still match the manifest. */
export function rememberRun(options: GenerateOptions, cache: Cache, inputs: Inputs): void {
  const manifest = inputs.isComplete ? manifestTextOf(options.out) : undefined;
  if (manifest !== undefined) cache.write(keyOf(inputs, manifest), good);
}

const good = 'up to date';

function keyOf({ hash }: Inputs, manifest: string): string {
  return `good run\n${hash}\n${manifest}`;
}
