import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import { sha256 } from '../sha256.ts';

/** A cache of texts on disk. A missing entry only costs time, so errors of the disk aren't reported. */
export interface Cache {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, text: string) => void;
}

const kept = 100;

/** Opens a cache. Each entry is a file that begins with the hash of its text. An entry with a wrong hash counts as missing. */
export function openCache(dir: string): Cache {
  return {
    read(key) {
      try {
        const content = readFileSync(join(dir, sha256(key)), 'utf8');
        const text = content.slice(content.indexOf('\n') + 1);
        return content === sealed(text) ? text : undefined;
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      try {
        mkdirSync(dir, { recursive: true });
        replaceFile(join(dir, sha256(key)), sealed(text));
        prune(dir);
      } catch {
        // Without permission to write, nothing is cached.
      }
    },
  };
}

function sealed(text: string): string {
  return `${sha256(text)}\n${text}`;
}

/** Removes the oldest entries, and temporary files of writes that were interrupted. */
function prune(dir: string): void {
  const names = readdirSync(dir);
  if (names.length <= kept) return;
  const aged = names.map((name) => ({ path: join(dir, name), time: statSync(join(dir, name)).mtimeMs }));
  const old = aged.sort((a, b) => b.time - a.time).slice(kept / 2);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
