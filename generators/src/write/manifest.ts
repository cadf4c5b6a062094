import { hash as digest } from 'node:crypto';
import { join } from 'node:path';
import { look } from './disk.ts';
import { callOf } from '../calls.ts';

/** What the generator wrote last time: path -> sha256. It is how the generator knows its own files from others'. */
export type Manifest = ReadonlyMap<string, string>;

export const manifestFile = '.generated.json';

/** The memory of the last run; undefined when there is one that can't be read. */
export function readManifest(dir: string): Manifest | undefined {
  const found = look(join(dir, manifestFile));
  if (found.kind === 'nothing') return new Map();
  return found.kind === 'file' ? parseManifest(found.text) : undefined;
}

/** Undefined for a text that no run has written. */
export function parseManifest(text: string): Manifest | undefined {
  const parsed = parse(text);
  if (parsed === undefined) return undefined;
  const entries = Object.entries(Object(Object(parsed)['files']));
  return new Map(entries.flatMap(([path, hash]) => (isInside(path) && typeof hash === 'string' ? [[path, hash]] : [])));
}

/** Whether a path names something in the folder: a run removes and replaces what the manifest names, so nothing else may be there. */
export function isInside(path: string): boolean {
  const steps = path.split('/');
  return !path.includes('\\') && !path.includes('\0') && !/^[a-z]:/i.test(path) && !steps.some((step) => /^\.{0,2}$/.test(step));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a merge may have left its marks in it
  }
}

export function manifestText(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ comment: `Written by \`${callOf('generate')}\`: the files that are its own.`, files }, null, 2)}\n`;
}

export function hash(content: string | Uint8Array): string {
  return digest('sha256', content);
}
