import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listSpec } from '../load/listing.ts';

/** What the compiler was made of, as the build left it; undefined for a compiler that was built in another way. */
export function compilerMark(): Buffer | undefined {
  return contentOf(new URL('../.built.json', import.meta.url));
}

/** One hash of all that decides what is generated: the compiler, the outputs asked for, and what the loader sees of the spec. */
export interface Inputs {
  readonly hash: string;
  /** Whether the compiler's content is a part of the hash. */
  readonly isComplete: boolean;
}

export function readInputs({ spec, only }: { readonly spec: string; readonly only: readonly string[] }): Inputs {
  const hash = createHash('sha256');
  const add = (name: string, bytes: Uint8Array | undefined): void => {
    hash.update(`${name}\0${bytes?.length ?? 'none'}\0`).update(bytes ?? '');
  };
  const compiler = compilerMark();
  add(JSON.stringify([process.version, only]), compiler);
  for (const entry of listSpec(resolve(spec))) {
    add(JSON.stringify(entry), entry.kind === 'file' ? contentOf(join(spec, entry.path)) : undefined);
  }
  return { hash: hash.digest('hex'), isComplete: compiler !== undefined };
}

function contentOf(path: string | URL): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // the loader reports what can't be read
  }
}
