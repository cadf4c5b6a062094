// The files in .changes: descriptions of changes that aren't released yet.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';

/** The kinds of changes, the most severe first. */
export const bumps = ['major', 'minor', 'patch'];

export const changesFolder = '.changes';

/** Reads every file with its bump and its text. Throws an error if a file is wrong. */
export function readChanges() {
  const folder = join(root, changesFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md') : [];
  return names.sort().map((name) => parseChange(`${changesFolder}/${name}`, readFileSync(join(folder, name), 'utf8')));
}

export function parseChange(file, text) {
  const [, bump, says = ''] = /^bump: *(\w+)\s*\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  if (!bumps.includes(bump)) throw new Error(`${file}: the first line must be "bump: major", "bump: minor" or "bump: patch".`);
  if (says.trim() === '') throw new Error(`${file}: describe below the first line what changes for users.`);
  return { file, bump, says: says.trim() };
}

/** The greater of some bumps; undefined for none. */
export function greatest(all) {
  return bumps.find((bump) => all.includes(bump));
}

/** Whether a bump is at least another one. */
export function suffices(bump, needed) {
  return needed === undefined || (bump !== undefined && bumps.indexOf(bump) <= bumps.indexOf(needed));
}

/** The next version. Before 1.0.0, a breaking change increases the second number, and any other change the third. */
export function nextVersion(version, bump) {
  const [major, minor, patch] = version.split('.').map(Number);
  const step = major > 0 ? bump : bump === 'major' ? 'minor' : 'patch';
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
