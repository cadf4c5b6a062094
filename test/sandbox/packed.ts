import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../support/paths.ts';

/** Copies the published sandbox, which is one file, into a folder, and returns the name of the file. */
export async function packSandboxInto(dir: string): Promise<string> {
  // The setup of the tests has built it.
  const args = ['pack', '--ignore-scripts', '--pack-destination', dir];
  await promisify(execFile)('npm', args, { cwd: join(root, 'packages/sandbox') });
  return readdirSync(dir).find((file) => file.endsWith('.tgz')) ?? '';
}
