import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The meta-schema; the same whichever spec is compiled. */
export const metaSchemaDir = join(root, 'spec/schema');

/** The compiler of TypeScript, as a program for Node. */
export const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

const protocols = {
  /** The spec as it is today: for tests of its facts, and of what holds for any spec. */
  today: join(root, 'spec'),
  /** The same protocol as it once was. It never changes, so tests of the compiler can rely on all that is in it. */
  real: join(root, 'test/protocols/frozen'),
  parcel: join(root, 'test/protocols/parcel'),
  minimal: join(root, 'test/protocols/minimal'),
} as const;

export type ProtocolName = keyof typeof protocols;

/** The folder of a spec that the tests use; they change copies of it only. */
export function specDir(protocol: ProtocolName): string {
  return protocols[protocol];
}
