import type { OutputName } from '../../../generators/dist/emit/emitters.js';
import { specDir, type ProtocolName } from '../../support/paths.ts';
import { generateHere } from '../../support/pipeline.ts';

const made = new Map<string, Promise<string>>();

/** The folder with an output of a spec, by default today's. Generated on the first call. */
export function generated(output: OutputName, protocol: ProtocolName = 'today'): Promise<string> {
  const key = `${protocol} ${output}`;
  const folder = made.get(key) ?? generateHere(specDir(protocol), [output]);
  made.set(key, folder);
  return folder;
}
