import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { contentOf } from '../content.ts';
import { readRelease } from '../release.ts';
import { extendedFolder } from '../load/base.ts';
import { listSpec } from '../load/listing.ts';

/** The mark that the build has left, which identifies the compiler. Undefined if the compiler was built in another way. */
export function compilerMark(): string | undefined {
  const bytes = contentOf(new URL('../.built.json', import.meta.url));
  return bytes && new TextDecoder().decode(bytes);
}

/** One hash of everything that decides what is generated: the compiler, the requested outputs, and the files that the loader reads. */
export interface Inputs {
  readonly hash: string;
  /** Whether the compiler's content is a part of the hash. */
  readonly isComplete: boolean;
}

export function readInputs({ spec, only }: { readonly spec: string; readonly only: readonly string[] }): Inputs {
  const hash = createHash('sha256');
  const add = (name: string, bytes: Uint8Array | string | undefined): void => {
    hash.update(`${name}\0${bytes?.length ?? 'none'}\0`).update(bytes ?? '');
  };
  const compiler = compilerMark();
  add(JSON.stringify([process.version, only]), compiler);
  add('release', readRelease(resolve(spec)));
  const base = extendedFolder(spec);
  for (const dir of base === undefined ? [spec] : [spec, base]) {
    for (const entry of listSpec(resolve(dir))) {
      add(JSON.stringify(entry), entry.kind === 'file' ? contentOf(join(dir, entry.path)) : undefined);
    }
  }
  return { hash: hash.digest('hex'), isComplete: compiler !== undefined };
}
