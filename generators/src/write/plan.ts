import { join } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import { isBarred, readAt } from './disk.ts';
import { encode, type EncodedFile } from './encoded-file.ts';
import { readJournal } from './journal.ts';
import { sha256 } from '../sha256.ts';
import { manifestFile, manifestText, readManifest } from './manifest.ts';

/** What must be done so that the folder contains exactly the generated files. All paths are relative to the folder. */
export interface Plan {
  readonly kind: 'plan';
  readonly create: readonly string[];
  readonly change: readonly string[];
  /** The generator's own files that are no longer generated. */
  readonly remove: readonly string[];
  /** Files in the way that the generator didn't write. It changes none of them. */
  readonly foreign: readonly string[];
  readonly unchanged: number;
}

/** The manifest can't be read. */
export interface BrokenManifest {
  readonly kind: 'broken-manifest';
  readonly file: string;
}

/** The output folder isn't a folder and can't be made. */
export interface BarredFolder {
  readonly kind: 'barred-folder';
  readonly dir: string;
}

/**
 * Compares each generated file with the file on disk, and passes it to `handOn` if it must be written, unless a foreign file has
 * been found. Changes nothing itself. `packages` are those that are generated: files of other packages stay as they are.
 */
export async function plan(
  dir: string,
  files: AsyncIterable<OutputFile>,
  packages: readonly string[],
  handOn: (file: EncodedFile) => Promise<void> = async () => {},
): Promise<Plan | BrokenManifest | BarredFolder> {
  if (isBarred(dir)) return { kind: 'barred-folder', dir };
  const before = readManifest(dir);
  if (!before) return { kind: 'broken-manifest', file: manifestFile };
  const begun = readJournal(dir);
  const own = ownHashes([...before, ...begun.map(({ path, hash }) => [path, hash] as const)]);
  const isOurs = (path: string) => packages.includes(path.split('/', 1)[0]!);
  const after = new Map([...before].filter(([path]) => !isOurs(path)));
  // Only the journal lists what an interrupted run has written, and this run removes the journal.
  for (const { path, hash } of begun) if (!isOurs(path) && path !== manifestFile && has(dir, path, hash)) after.set(path, hash);

  const create: string[] = [];
  const change: string[] = [];
  const foreign: string[] = [];
  let unchanged = 0;
  const compare = async (file: EncodedFile, isKnown: boolean) => {
    const found = readAt(join(dir, file.path));
    if (found.kind === 'file' && found.content.equals(file.content)) unchanged++;
    else if (found.kind === 'nothing' || (found.kind === 'file' && isKnown)) {
      (found.kind === 'nothing' ? create : change).push(file.path);
      if (foreign.length === 0) await handOn(file);
    } else foreign.push(file.path);
  };
  for await (const generated of files) {
    const file = encode(generated);
    after.set(file.path, file.hash);
    await compare(file, own.has(file.path));
  }
  await compare(encode({ path: manifestFile, text: manifestText(after) }), true);

  const orphans = [...own].filter(([path]) => !after.has(path) && path !== manifestFile);
  const remove: string[] = [];
  for (const [path, hashes] of orphans) {
    const found = readAt(join(dir, path));
    if (found.kind === 'file' && hashes.has(sha256(found.content))) remove.push(path);
    else if (found.kind !== 'nothing') foreign.push(path);
  }
  return { kind: 'plan', create, change, remove, foreign, unchanged };
}

/** Path -> each hash that the generator may have left there: after an interrupted run, that of the run before it or its own. */
function ownHashes(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const hashes = new Map<string, Set<string>>();
  for (const [path, hash] of entries) hashes.set(path, (hashes.get(path) ?? new Set()).add(hash));
  return hashes;
}

function has(dir: string, path: string, written: string): boolean {
  const found = readAt(join(dir, path));
  return found.kind === 'file' && sha256(found.content) === written;
}

export function isUpToDate({ create, change, remove, foreign }: Plan): boolean {
  return create.length + change.length + remove.length + foreign.length === 0;
}
