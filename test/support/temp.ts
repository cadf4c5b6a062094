import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new, empty folder, which is removed at the end of the run. */
export function tempDir(purpose = 'out'): string {
  return mkdtempSync(join(inject('temp'), `${purpose}-`));
}
