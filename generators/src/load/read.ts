import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { folders, isFolder, isRootFile, places, rootFiles, schemaFolder } from './layout.ts';

/** Path relative to the spec's folder, with forward slashes -> text. */
export type Texts = ReadonlyMap<string, string>;

/** Reads every spec file of a folder. Hidden files and the meta-schema are passed over. */
export async function readSpec(dir: string): Promise<{ texts: Texts; diagnostics: Diagnostic[] }> {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const entries = await list(dir);
  if (!entries) {
    return { texts, diagnostics: [diagnose('missing-folder', start(''), { folder: 'of the spec' })] };
  }

  const read = async (path: string) => {
    const bytes = await readFile(join(dir, path));
    const text = bytes.toString('utf8');
    if (Buffer.from(text, 'utf8').equals(bytes)) texts.set(path, text.replace(/^\uFEFF/, ''));
    else diagnostics.push(diagnose('unreadable-file', start(path), { reason: 'it is not UTF-8' }));
  };

  for (const entry of entries) {
    const { name } = entry;
    if (entry.isDirectory() && name === schemaFolder) continue;
    if (entry.isDirectory() && isFolder(name)) {
      const inside = (await list(join(dir, name))) ?? [];
      if (inside.length === 0) diagnostics.push(diagnose('empty-folder', start(name), { folder: `${name}/` }));
      for (const file of inside) {
        const path = `${name}/${file.name}`;
        if (file.isFile() && /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(file.name)) await read(path);
        else diagnostics.push(diagnose('misplaced-file', start(path), { path, places }));
      }
    } else if (entry.isFile() && isRootFile(name)) {
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

/** Entries in a stable order; undefined when there is no such folder. */
async function list(dir: string) {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries.filter((e) => !e.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}

function start(file: string): Place {
  return { file, line: 1, col: 1, length: 1 };
}
