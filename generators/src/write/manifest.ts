import { join } from 'node:path';
import { readAt } from './disk.ts';
import { callOf } from '../calls.ts';

/** What the generator wrote last time: path -> sha256. By this list, the generator distinguishes its own files from others. */
export type Manifest = ReadonlyMap<string, string>;

export const manifestFile = '.generated.json';

/** The manifest of the last run, empty if there is none. Undefined if the file can't be read. */
export function readManifest(dir: string): Manifest | undefined {
  const found = readAt(join(dir, manifestFile));
  if (found.kind === 'nothing') return new Map();
  return found.kind === 'file' ? parseManifest(found.content.toString()) : undefined;
}

/** Undefined if no run can have written the text. */
export function parseManifest(text: string): Manifest | undefined {
  const parsed = parse(text);
  if (parsed === undefined) return undefined;
  const entries = Object.entries(Object(Object(parsed)['files']));
  return new Map(entries.flatMap(([path, hash]) => (isInside(path) && typeof hash === 'string' ? [[path, hash]] : [])));
}

/** Whether a path is inside the folder. A run removes and replaces the files in the manifest, so the manifest may list no others. */
export function isInside(path: string): boolean {
  const steps = path.split('/');
  return !path.includes('\\') && !path.includes('\0') && !/^[a-z]:/i.test(path) && !steps.some((step) => /^\.{0,2}$/.test(step));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // for example, a merge has left conflict markers in it
  }
}

export function manifestText(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ comment: `Written by \`${callOf('generate')}\`: the files that are its own.`, files }, null, 2)}\n`;
}
