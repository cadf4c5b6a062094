import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '../write/manifest.ts';
import { remember } from '../remember.ts';
import type { Cache } from './cache.ts';
import { digestChanges, digestOf, parseDigest } from './digest.ts';
import { compilerMark } from './inputs.ts';

/** The facts from which the present outputs were generated. */
export interface LastFacts {
  /** In words. Empty if it is unknown what the outputs were generated from. */
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

/** The manifest has the hash of each output, so it identifies the outputs. Another compiler may name facts differently. */
function keyOf(outDir: string): string {
  try {
    return `facts of ${String(compilerMark())} ${readFileSync(join(outDir, manifestFile), 'utf8')}`;
  } catch {
    return 'facts of nothing';
  }
}
