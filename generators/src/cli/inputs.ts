import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { contentOf } from '../content.ts';
import { readRelease } from '../release.ts';
import { baseFolders } from '../load/base.ts';
import { listSpec } from '../load/listing.ts';

/** The hash of the compiler that its build wrote; undefined if it was built in another way. */
export function compilerMark(): string | undefined {
  const bytes = contentOf(new URL('../.built.json', import.meta.url));
  return bytes && new TextDecoder().decode(bytes);
}

/** One hash for everything that the outputs depend on: the compiler, the chosen outputs, and the files of the spec. */
export interface Inputs {
  readonly hash: string;
  /** Whether the hash includes the content of the compiler. */
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
  for (const dir of [spec, ...baseFolders(spec)]) {
    for (const entry of listSpec(resolve(dir))) {
      add(JSON.stringify(entry), entry.kind === 'file' ? contentOf(join(dir, entry.path)) : undefined);
    }
  }
  return { hash: hash.digest('hex'), isComplete: compiler !== undefined };
}
