// Compares with a revision, and finds the bump that the changes need.
import { execFileSync } from 'node:child_process';
import { root } from '../root.js';
import { greatest } from './changes.js';

/** Compares the specs, and the declarations. */
export function differences(base) {
  const spec = JSON.parse(node('scripts/spec-diff.js', base, '--format', 'json'));
  const api = JSON.parse(node('scripts/api.js', '--since', base, '--format', 'json'));
  return { spec, api, needed: neededBump(spec, api) };
}

export function neededBump(spec, api) {
  const all = [...spec.changes, ...spec.accepted.map(({ change }) => change)].map(({ severity }) => severity);
  return greatest([...all, ...api.map(({ impact }) => (impact === 'breaking' ? 'major' : 'minor'))]);
}

/** The tag of the last release; undefined if there is none. */
export function lastRelease() {
  const tags = execFileSync('git', ['tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-v:refname'], {
    cwd: root,
    encoding: 'utf8',
  });
  return tags.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}

function node(...args) {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
}
