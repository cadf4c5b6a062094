import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The meta-schema, which is the same for every spec. */
export const metaSchemaDir = join(root, 'spec/schema');

/** The compiler of TypeScript, as a program for Node. */
export const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

const protocols = {
  /** Today's spec: for tests of its facts, and of what is true for any spec. */
  today: join(root, 'spec'),
  /** An old version of the same protocol. It never changes, so tests of the compiler can depend on it. */
  real: join(root, 'test/protocols/frozen'),
  parcel: join(root, 'test/protocols/parcel'),
  minimal: join(root, 'test/protocols/minimal'),
} as const;

export type ProtocolName = keyof typeof protocols;

/** The folder of a spec that the tests use; they change copies of it only. */
export function specDir(protocol: ProtocolName): string {
  return protocols[protocol];
}
