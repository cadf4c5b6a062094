// Runs one set-up in a new folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What came of it: `works`, or what a command said. */
export function runRow({ files, commands, bundles }, dir, tarballs) {
  rmSync(dir, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files(tarballs))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  for (const [command, ...args] of commands) {
    const env = { ...process.env, CI: 'true', NEXT_TELEMETRY_DISABLED: '1' };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: dir, encoding: 'utf8', env, timeout: 900_000 });
    if (status !== 0) return { works: false, says: `${[command, ...args].join(' ')}:\n${stdout}${stderr}` };
  }
  const polyfilled =
    bundles === undefined
      ? []
      : bundledFiles(join(dir, bundles.folder)).filter((file) => bundles.never.test(readFileSync(file, 'utf8')));
  return polyfilled.length === 0
    ? { works: true }
    : { works: false, says: `A polyfill of Buffer is in ${polyfilled.join(', ')}` };
}

function bundledFiles(folder) {
  if (!existsSync(folder)) throw new Error(`${folder} wasn't made`);
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file));
}
