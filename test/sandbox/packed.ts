import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../support/paths.ts';

/** Puts the sandbox as npm publishes it, one file, into a folder, and returns the file's name there. */
export async function packSandboxInto(dir: string): Promise<string> {
  // The tests have built it already.
  const args = ['pack', '--ignore-scripts', '--pack-destination', dir];
  await promisify(execFile)('npm', args, { cwd: join(root, 'packages/sandbox') });
  return readdirSync(dir).find((file) => file.endsWith('.tgz')) ?? '';
}
