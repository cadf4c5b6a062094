import { fileURLToPath } from 'node:url';

/** A file of the code that validators carry along: always the source, so that the output is the same however this runs. */
export function runtimeFile(name: string): string {
  return fileURLToPath(new URL(`../../../src/emit/validators/runtime/${name}`, import.meta.url));
}
