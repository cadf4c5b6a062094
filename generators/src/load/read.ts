import { join } from 'node:path';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { readText } from './disk.ts';
import { isSpecFile, wrongName } from './file-names.ts';
import { folders, isFolder, placesOfSpecFiles, rootFiles, schemaFolder } from './layout.ts';
import { listSpec, type SpecEntry } from './listing.ts';

/** The texts of the files, by their path relative to the spec's folder, with forward slashes. */
export type Texts = ReadonlyMap<string, string>;

interface Read {
  readonly texts: Texts;
  readonly diagnostics: Diagnostic[];
}

/** Files that every package has besides its real content. */
const partOfPackages = /^(?:package\.json|(?:readme|licen[cs]e|changelog)(?:\.\w+)?)$/i;

/** Reads every spec file of a folder, which may be a package. Skips temporary files of editors and the meta-schema. */
export async function readSpec(dir: string): Promise<Read> {
  const [root, ...entries] = listSpec(dir);
  if (root?.kind !== 'folder') return { texts: new Map(), diagnostics: root ? [rootProblem(root)] : [] };
  const isPackage = entries.some(({ path }) => path === 'package.json');
  const shown = entries.filter(({ path, kind }) => {
    if (kind === 'folder') return path !== schemaFolder;
    return !isPackage || !partOfPackages.test(path);
  });
  const taken = new Set(shown.map(({ path }) => path));
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of shown) {
    const { path } = entry;
    const problem = problemOf(entry, taken);
    if (problem) diagnostics.push(problem);
    if (problem || entry.kind === 'folder') continue;
    const found = await readText(join(dir, path));
    if (found.kind === 'text') texts.set(path, found.text);
    else {
      const { reason, line = 1, fix } = found;
      diagnostics.push(diagnose('unreadable-file', { ...start(path), line }, { reason, ...(fix !== undefined && { fix }) }));
    }
  }
  return { texts, diagnostics: [...diagnostics, ...missing(shown)] };
}

/** What is wrong with the name or the kind of an entry. */
function problemOf(entry: SpecEntry, taken: ReadonlySet<string>): Diagnostic | undefined {
  const { path, kind } = entry;
  const isPart = isFolder(path);
  if (!isPart && !isSpecFile(path)) {
    const what = kind === 'folder' ? 'folder' : 'file';
    const wrong = wrongName(path, what);
    if (!wrong) return diagnose('misplaced-file', start(path), { path, places: placesOfSpecFiles });
    const isTaken = wrong.right !== undefined && taken.has(wrong.right);
    return diagnose('file-name', start(path), { what, right: wrong.right, isTaken });
  }
  if (kind === 'folder') {
    if (!isPart) return diagnose('misplaced-file', start(path), { path, places: placesOfSpecFiles });
    const isEmpty = ![...taken].some((other) => other.startsWith(`${path}/`));
    return isEmpty ? diagnose('empty-folder', start(path), { folder: `${path}/` }) : undefined;
  }
  if (isPart) return diagnose('unreadable-folder', start(path), { reason: reasonOf(entry) ?? 'it is a file' });
  const reason = reasonOf(entry);
  if (reason === undefined) return undefined;
  const fix = fixes[kind];
  return diagnose('unreadable-file', start(path), { reason, ...(fix !== undefined && { fix }) });
}

const reasons: Partial<Record<SpecEntry['kind'], string>> = {
  'dead-link': 'it is a link to a file that does not exist',
  'link-loop': 'it is a link that leads back to itself',
  special: 'it is a pipe, a device or a socket',
  'too-large': 'it is larger than 4 MB',
};

const fixes: Partial<Record<SpecEntry['kind'], string>> = {
  'dead-link': 'Create the file that the link names, or remove the link.',
  'link-loop': 'Remove the link.',
  special: 'Replace it with a file, or remove it.',
  'too-large': 'Split it into several files. If it is not a spec file, remove it.',
};

function reasonOf(entry: SpecEntry): string | undefined {
  return entry.kind === 'unreadable' ? entry.reason : reasons[entry.kind];
}

/** Reports files and folders that every spec needs. One that exists under a wrong name is reported at that name. */
function missing(shown: readonly SpecEntry[]): Diagnostic[] {
  const there = new Set(
    shown.flatMap(({ path, kind }) => [path, wrongName(path, kind === 'folder' ? 'folder' : 'file')?.right ?? path]),
  );
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

function rootProblem(root: SpecEntry): Diagnostic {
  if (root.kind === 'missing') return diagnose('missing-folder', start(''), { folder: 'of the spec' });
  return diagnose('unreadable-folder', start(''), { reason: reasonOf(root) ?? 'it is a file' });
}

function start(file: string): Place {
  return { file, line: 1, col: 1, length: 1 };
}
