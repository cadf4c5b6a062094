import type { OutputName } from '../../../generators/dist/emit/emitters.js';
import { specDir } from '../../support/paths.ts';
import { generateHere } from '../../support/pipeline.ts';

const made = new Map<OutputName, Promise<string>>();

/** The folder with an output of the real spec, as it is now; made when it is first asked for. */
export function generated(output: OutputName): Promise<string> {
  const folder = made.get(output) ?? generateHere(specDir('today'), [output]);
  made.set(output, folder);
  return folder;
}
