import { join } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import { isBarred, look } from './disk.ts';
import { readJournal } from './journal.ts';
import { hash, manifestFile, manifestText, readManifest } from './manifest.ts';

/** What has to happen so that the folder holds just what was generated: paths in it. */
export interface Plan {
  readonly kind: 'plan';
  readonly create: readonly string[];
  readonly change: readonly string[];
  /** Own files that are generated no longer. */
  readonly remove: readonly string[];
  /** Files in the way that the generator didn't write; it touches none of them. */
  readonly foreign: readonly string[];
  readonly unchanged: number;
}

/** The generator's memory of what it wrote can't be read. */
export interface BrokenManifest {
  readonly kind: 'broken-manifest';
  readonly file: string;
}

/** The folder to write to is none, and can't be made. */
export interface BarredFolder {
  readonly kind: 'barred-folder';
  readonly dir: string;
}

/**
 * Compares, one file after the other, and hands on those that must be written, until one stands in the way; touches nothing
 * itself. `packages` are those that are generated: the others' files stay as they are.
 */
export async function plan(
  dir: string,
  files: AsyncIterable<OutputFile>,
  packages: readonly string[],
  handOn: (file: OutputFile) => Promise<void> = async () => {},
): Promise<Plan | BrokenManifest | BarredFolder> {
  if (isBarred(dir)) return { kind: 'barred-folder', dir };
  const before = readManifest(dir);
  if (!before) return { kind: 'broken-manifest', file: manifestFile };
  const begun = readJournal(dir);
  const own = ownHashes([...before, ...begun.map(({ path, hash }) => [path, hash] as const)]);
  const isOurs = (path: string) => packages.includes(path.split('/', 1)[0]!);
  const after = new Map([...before].filter(([path]) => !isOurs(path)));
  // What a run that was cut short has written is known by its journal alone, and the journal goes.
  for (const { path, hash } of begun) if (!isOurs(path) && path !== manifestFile && has(dir, path, hash)) after.set(path, hash);

  const create: string[] = [];
  const change: string[] = [];
  const foreign: string[] = [];
  let unchanged = 0;
  const compare = async (file: OutputFile, isKnown: boolean) => {
    const found = look(join(dir, file.path));
    if (found.kind === 'file' && found.text === file.text) unchanged++;
    else if (found.kind === 'nothing' || (found.kind === 'file' && isKnown)) {
      (found.kind === 'nothing' ? create : change).push(file.path);
      if (foreign.length === 0) await handOn(file);
    } else foreign.push(file.path);
  };
  for await (const file of files) {
    after.set(file.path, hash(file.text));
    await compare(file, own.has(file.path));
  }
  await compare({ path: manifestFile, text: manifestText(after) }, true);

  const orphans = [...own].filter(([path]) => !after.has(path) && path !== manifestFile);
  const remove: string[] = [];
  for (const [path, hashes] of orphans) {
    const found = look(join(dir, path));
    if (found.kind === 'file' && hashes.has(hash(found.text))) remove.push(path);
    else if (found.kind !== 'nothing') foreign.push(path);
  }
  return { kind: 'plan', create, change, remove, foreign, unchanged };
}

/** Path -> each hash that the generator may have left there: of a run that was cut short, the one before it or its own. */
function ownHashes(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const hashes = new Map<string, Set<string>>();
  for (const [path, hash] of entries) hashes.set(path, (hashes.get(path) ?? new Set()).add(hash));
  return hashes;
}

function has(dir: string, path: string, written: string): boolean {
  const found = look(join(dir, path));
  return found.kind === 'file' && hash(found.text) === written;
}

export function isUpToDate({ create, change, remove, foreign }: Plan): boolean {
  return create.length + change.length + remove.length + foreign.length === 0;
}
