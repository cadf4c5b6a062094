import { join } from 'node:path';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { list, readText, type Unreadable } from './disk.ts';
import { folders, isFolder, isRootFile, places, rootFiles, schemaFolder, type Folder } from './layout.ts';

/** Path relative to the spec's folder, with forward slashes -> text. */
export type Texts = ReadonlyMap<string, string>;

interface Read {
  readonly texts: Texts;
  readonly diagnostics: Diagnostic[];
}

/** Reads every spec file of a folder. Hidden files and the meta-schema are passed over. */
export async function readSpec(dir: string): Promise<Read> {
  const found = await list(dir);
  if (found.kind !== 'entries') return faulty(folderProblem('', found));
  const shown = found.entries.filter(({ name, kind }) => kind !== 'folder' || name !== schemaFolder);
  const parts: Read[] = [];
  for (const { name, kind } of shown) {
    if (kind === 'folder' && isFolder(name)) parts.push(await readFolder(dir, name));
    else parts.push(kind === 'file' && isRootFile(name) ? await readFile(dir, name) : misplaced(name));
  }
  return together([...parts, { texts: new Map(), diagnostics: missing(new Set(shown.map(({ name }) => name))) }]);
}

async function readFolder(dir: string, name: Folder): Promise<Read> {
  const found = await list(join(dir, name));
  if (found.kind !== 'entries') return faulty(folderProblem(name, found));
  if (found.entries.length === 0) return faulty(diagnose('empty-folder', start(name), { folder: `${name}/` }));
  const parts: Read[] = [];
  for (const entry of found.entries) {
    const path = `${name}/${entry.name}`;
    const isSpecFile = entry.kind === 'file' && /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(entry.name);
    parts.push(isSpecFile ? await readFile(dir, path) : misplaced(path));
  }
  return together(parts);
}

async function readFile(dir: string, path: string): Promise<Read> {
  const found = await readText(join(dir, path));
  return found.kind === 'text'
    ? { texts: new Map([[path, found.text]]), diagnostics: [] }
    : faulty(diagnose('unreadable-file', start(path), found));
}

/** What every spec has and this one lacks. */
function missing(there: ReadonlySet<string>): Diagnostic[] {
  const isMissing = ([name, { mandatory }]: readonly [string, { readonly mandatory: boolean }]) => mandatory && !there.has(name);
  return [
    ...Object.entries(rootFiles)
      .filter(isMissing)
      .map(([file]) => diagnose('missing-file', start(file), { file })),
    ...Object.entries(folders)
      .filter(isMissing)
      .map(([folder]) => diagnose('missing-folder', start(folder), { folder: `${folder}/` })),
  ];
}

function misplaced(path: string): Read {
  return faulty(diagnose('misplaced-file', start(path), { path, places }));
}

function faulty(diagnostic: Diagnostic): Read {
  return { texts: new Map(), diagnostics: [diagnostic] };
}

function together(parts: readonly Read[]): Read {
  return {
    texts: new Map(parts.flatMap(({ texts }) => [...texts])),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  };
}

function folderProblem(name: string, found: Unreadable | { readonly kind: 'missing' }): Diagnostic {
  if (found.kind === 'unreadable') return diagnose('unreadable-folder', start(name), found);
  return diagnose('missing-folder', start(name), { folder: name === '' ? 'of the spec' : `${name}/` });
}

function start(file: string): Place {
  return { file, line: 1, col: 1, length: 1 };
}
