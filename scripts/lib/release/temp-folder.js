import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs work in a new temporary folder, and removes the folder after it. */
export async function inTempFolder(name, work) {
  const dir = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
