import { intactManifest } from '../write/intact.ts';
import type { Cache } from './cache.ts';
import type { GenerateOptions } from './generate-options.ts';
import { readInputs, type Inputs } from './inputs.ts';

/** Whether a good run with the same inputs has left just the outputs that are there. */
export function isUpToDate(options: GenerateOptions, cache: Cache, inputs: Inputs = readInputs(options)): boolean {
  const outputs = inputs.isComplete ? intactManifest(options.out, options.only) : undefined;
  return outputs !== undefined && cache.read(keyOf(inputs, outputs)) === good;
}

/** Remembers a good run with these inputs. */
export function rememberRun(options: GenerateOptions, cache: Cache, inputs: Inputs): void {
  const outputs = inputs.isComplete ? intactManifest(options.out, options.only) : undefined;
  if (outputs !== undefined) cache.write(keyOf(inputs, outputs), good);
}

const good = 'up to date';

function keyOf({ hash }: Inputs, outputs: string): string {
  return `good run\n${hash}\n${outputs}`;
}
