import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '../write/manifest.ts';
import { remember } from '../remember.ts';
import type { Cache } from './cache.ts';
import { digestChanges, digestOf, parseDigest } from './digest.ts';
import { compilerMark } from './inputs.ts';

/** The facts of the spec when the present outputs were generated. */
export interface LastFacts {
  /** The changes since then in words; empty if the facts of that time are unknown. */
  readonly changes: (protocol: object) => string[];
  readonly keep: (protocol: object) => void;
}

const digest = remember(digestOf);

export function openFacts(outDir: string, cache: Cache): LastFacts {
  const before = parseDigest(cache.read(keyOf(outDir)));
  return {
    changes: (protocol) => (before ? digestChanges(before, digest(protocol)) : []),
    keep: (protocol) => cache.write(keyOf(outDir), JSON.stringify(digest(protocol))),
  };
}

/** The key depends on the manifest, which has the hash of every output, and on the compiler, which names the facts. */
function keyOf(outDir: string): string {
  try {
    return `facts of ${String(compilerMark())} ${readFileSync(join(outDir, manifestFile), 'utf8')}`;
  } catch {
    return 'facts of nothing';
  }
}
