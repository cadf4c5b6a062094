// Runs one set-up in a new folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBundle } from './bundle.js';

/**
 * What came of it: `outcome` is one of `works`, `fails` and `not tried`; `size` is what a bundler adds to a page, in bytes; `says`
 * is what the command that failed printed.
 */
export function runRow({ files, commands, bundle, lacks }, dir, tarballs) {
  if (lacks !== undefined) return { outcome: 'not tried', says: `This machine has no ${lacks}.` };
  rmSync(dir, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files(tarballs))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  for (const [command, ...args] of commands) {
    const env = { ...process.env, CI: 'true', NEXT_TELEMETRY_DISABLED: '1' };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: dir, encoding: 'utf8', env, timeout: 900_000 });
    if (status !== 0) return { outcome: 'fails', says: `${[command, ...args].join(' ')}:\n${stdout}${stderr}` };
  }
  if (bundle === undefined) return { outcome: 'works' };
  const { size, polyfilled } = readBundle(join(dir, bundle));
  if (polyfilled.length > 0) return { outcome: 'fails', says: `A polyfill of Buffer is in ${polyfilled.join(', ')}.` };
  return { outcome: 'works', size };
}
