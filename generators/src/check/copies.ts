import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SpecFile, SpecFiles } from '../load/spec.ts';

/** Files of one folder that were copied and not changed enough. */
export interface Copies {
  readonly diagnostics: Diagnostic[];
  /** All files, in such an order that what two files define is reported at the copy. */
  readonly files: SpecFiles;
}

/** What says what a file is about: two files that share two of these are one and its copy. */
const identity = ['name', 'code', 'label', 'description'] as const;

interface Named {
  readonly name: string;
  readonly description: string;
  readonly code?: string;
  readonly label?: string;
}

/** One report for each copy, instead of one for each thing that it defines again. */
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
  const byFit = files.toSorted((a, b) => misfit(a) - misfit(b));
  for (const [i, file] of byFit.entries()) {
    const original = byFit.slice(0, i).find((other) => !copies.has(other) && sharedKeys(file.data, other.data).length > 1);
    if (original) copies.set(file, original);
  }
  return copies;
}

/** How far a file's name is from that of what it defines: of two, the file with the better name is the original. */
function misfit({ id, data: { name } }: SpecFile<Named>): number {
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  return id.startsWith(words) || id.startsWith(words.replace(/y$/, 'ie')) ? id.length - words.length : 1000 + id.length;
}

function sharedKeys(a: Named, b: Named): string[] {
  return identity.filter((key) => a[key] !== undefined && a[key] === b[key]);
}
