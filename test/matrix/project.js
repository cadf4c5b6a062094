// What the set-ups have in common: a project with nothing but the tarballs, and the programs that it runs.

export const npmInstall = (...more) => ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', ...more];
export const npx = (...args) => ['npx', '-y', ...args];

/** Each tarball as the version of its package. */
export const asFiles = (tarballs) => Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));

export const packageJson = (tarballs, more = {}) =>
  JSON.stringify({
    name: 'consumer',
    version: '1.0.0',
    private: true,
    type: 'module',
    ...more,
    dependencies: { ...asFiles(tarballs), ...more.dependencies },
  });

/** The packages without I/O of their own, which have to work wherever JavaScript runs. */
export const portable = (tarballs) =>
  Object.fromEntries(['types', 'validators'].map((name) => [`@idv-protocol/${name}`, tarballs[`@idv-protocol/${name}`]]));

/** A request is checked, a code is found, and a value is made safe to log, by the whole package and by a part. */
export const use = `import { validateInitializeRequest, version } from '@idv-protocol/validators';
import { redact } from '@idv-protocol/validators/redact';
import { findSubCode } from '@idv-protocol/types';

export function use() {
  const isRight = !validateInitializeRequest({}).ok && findSubCode('205') !== undefined && typeof redact({ a: 1 }) === 'object';
  if (!isRight) throw new Error('The packages give a wrong answer.');
  return version;
}
`;
