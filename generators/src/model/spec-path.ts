import { posix } from 'node:path';

/** A file of the spec as seen from the project's folder; a file of a spec that it extends may be outside of its own. */
export function specPath(file: string): string {
  return posix.normalize(`spec/${file}`);
}
