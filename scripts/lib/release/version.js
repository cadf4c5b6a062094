// Sets the next version.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';
import { changelogEntry, withEntry } from './changelog.js';
import { run } from './steps.js';

/** Writes the version, the files that contain it, and the changelog. Returns the new entry; undefined if a step failed. */
export function makeVersion({ version, date, changes, spec, api }) {
  const file = join(root, 'package.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/("version": )"[^"]*"/, `$1"${version}"`));
  if (!run(process.execPath, ['scripts/metadata.js']) || !run(process.execPath, ['scripts/generate.js'])) return undefined;
  const entry = changelogEntry({ version, date, changes, spec, api });
  const log = join(root, 'CHANGELOG.md');
  writeFileSync(log, withEntry(existsSync(log) ? readFileSync(log, 'utf8') : '# Changelog\n', entry));
  for (const change of changes) rmSync(join(root, change.file));
  return entry;
}
