import { isDeepStrictEqual } from 'node:util';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SpecFile, SpecFiles } from '../load/spec.ts';

/** The files that were copied from another file of their folder and not changed enough. */
export interface Copies {
  readonly diagnostics: Diagnostic[];
  /** All files, copies last, so that a thing defined twice is reported at the copy. */
  readonly files: SpecFiles;
}

/**
 * The keys that say what a file is about. If two files share two of these values, or one of them and everything else, one is a copy of
 * the other.
 */
const identity = ['name', 'code', 'label', 'description'] as const;

interface Named {
  readonly name: string;
  readonly description: string;
  readonly code?: string;
  readonly label?: string;
}

/** Reports each copy once, instead of each thing that it defines again. */
export function findCopies(files: SpecFiles): Copies {
  const diagnostics: Diagnostic[] = [];
  const sorted = <T extends Named>(list: readonly SpecFile<T>[]): readonly SpecFile<T>[] => {
    const copies = copiesIn(list);
    for (const [copy, original] of copies) {
      const keys = sharedKeys(copy.data, original.data);
      diagnostics.push(diagnose('copied-file', copy.source.at(['name']), { original: original.source.file, keys }));
    }
    return [...list.filter((file) => !copies.has(file)), ...copies.keys()];
  };
  const { operations, callbacks, products, payloads, documents, codeLists } = files;
  const lists = {
    operations: sorted(operations),
    callbacks: sorted(callbacks),
    products: sorted(products),
    payloads: sorted(payloads),
    documents: sorted(documents),
    codeLists: sorted(codeLists),
  };
  return { diagnostics, files: { ...files, ...lists } };
}

/** Copy -> original. */
function copiesIn<T extends Named>(files: readonly SpecFile<T>[]): Map<SpecFile<T>, SpecFile<T>> {
  const copies = new Map<SpecFile<T>, SpecFile<T>>();
  const byFit = files.toSorted((a, b) => mismatchOf(a) - mismatchOf(b));
  for (const [i, file] of byFit.entries()) {
    const original = byFit.slice(0, i).find((other) => !copies.has(other) && isCopy(file.data, other.data));
    if (original) copies.set(file, original);
  }
  return copies;
}

/** How far a file's name is from the name of what it defines. Of two files, the one with the better name is the original. */
function mismatchOf({ id, data: { name } }: SpecFile<Named>): number {
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  return id.startsWith(words) || id.startsWith(words.replace(/y$/, 'ie')) ? id.length - words.length : 1000 + id.length;
}

function isCopy(a: Named, b: Named): boolean {
  const { length } = sharedKeys(a, b);
  return length > 1 || (length === 1 && isDeepStrictEqual(withoutIdentity(a), withoutIdentity(b)));
}

function withoutIdentity({ name: _name, code: _code, label: _label, description: _description, ...rest }: Named): object {
  return rest;
}

function sharedKeys(a: Named, b: Named): string[] {
  return identity.filter((key) => a[key] !== undefined && a[key] === b[key]);
}
