import { join } from 'node:path';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { list, readText, type Unreadable } from './disk.ts';
import { folders, isFolder, isRootFile, places, rootFiles, schemaFolder } from './layout.ts';

/** Path relative to the spec's folder, with forward slashes -> text. */
export type Texts = ReadonlyMap<string, string>;

/** Reads every spec file of a folder. Hidden files and the meta-schema are passed over. */
export async function readSpec(dir: string): Promise<{ texts: Texts; diagnostics: Diagnostic[] }> {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const found = await list(dir);
  if (found.kind !== 'entries') return { texts, diagnostics: [folderProblem('', found)] };
  const { entries } = found;

  const read = async (path: string) => {
    const found = await readText(join(dir, path));
    if (found.kind === 'text') texts.set(path, found.text);
    else diagnostics.push(diagnose('unreadable-file', start(path), found));
  };

  for (const { name, kind } of entries) {
    if (kind === 'folder' && name === schemaFolder) continue;
    if (kind === 'folder' && isFolder(name)) {
      const listed = await list(join(dir, name));
      if (listed.kind !== 'entries') {
        diagnostics.push(folderProblem(name, listed));
        continue;
      }
      const inside = listed.entries;
      if (inside.length === 0) diagnostics.push(diagnose('empty-folder', start(name), { folder: `${name}/` }));
      for (const file of inside) {
        const path = `${name}/${file.name}`;
        if (file.kind === 'file' && /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(file.name)) await read(path);
        else diagnostics.push(diagnose('misplaced-file', start(path), { path, places }));
      }
    } else if (kind === 'file' && isRootFile(name)) {
      await read(name);
    } else {
      diagnostics.push(diagnose('misplaced-file', start(name), { path: name, places }));
    }
  }

  for (const [file, { mandatory }] of Object.entries(rootFiles)) {
    if (mandatory && !entries.some((e) => e.name === file)) diagnostics.push(diagnose('missing-file', start(file), { file }));
  }
  for (const [folder, { mandatory }] of Object.entries(folders)) {
    if (mandatory && !entries.some((e) => e.name === folder)) {
      diagnostics.push(diagnose('missing-folder', start(folder), { folder: `${folder}/` }));
    }
  }
  return { texts, diagnostics };
}

function folderProblem(name: string, found: Unreadable | { readonly kind: 'missing' }): Diagnostic {
  if (found.kind === 'unreadable') return diagnose('unreadable-folder', start(name), found);
  return diagnose('missing-folder', start(name), { folder: name === '' ? 'of the spec' : `${name}/` });
}

function start(file: string): Place {
  return { file, line: 1, col: 1, length: 1 };
}
