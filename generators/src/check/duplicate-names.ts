import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Path } from '../load/source.ts';
import type { SpecFile } from '../load/spec.ts';

/** A name with its location in the spec. */
export interface LocatedName {
  readonly name: string;
  /** The name in the outputs, if it is another one: two names with the same key are duplicates. */
  readonly key?: string;
  readonly file: Pick<SpecFile<unknown>, 'source'>;
  readonly path: Path;
  /** Whether the name is the file's own, so that the file must be renamed. */
  readonly isFileName?: boolean;
  /** The fix for a duplicate, if another name is not the fix. */
  readonly fix?: string;
}

/** Reports each name that is defined before in the list, or reserved by the packages. */
export function* duplicateNames(
  what: string,
  names: readonly LocatedName[],
  isReserved?: (key: string) => boolean,
): Iterable<Diagnostic> {
  const first = new Map<string, { readonly name: string; readonly place: Place }>();
  for (const { name, key = name, file, path, isFileName = false, fix } of names) {
    const place = isFileName ? file.source.ofOffset(0) : file.source.at(path);
    const found = {
      what,
      name,
      ...(fix !== undefined && { fix }),
      ...(isFileName && { fix: 'Rename the file: the constant is named after it.' }),
    };
    const before = first.get(key);
    if (before) {
      const first = `${as(before.name, name)}${at(before.place)}`;
      yield diagnose('duplicate-name', place, { ...found, first }, [before.place]);
    } else first.set(key, { name, place });
    if (isReserved?.(key)) yield diagnose('duplicate-name', place, { ...found, first: 'by the packages themselves' });
  }
}

function as(before: string, name: string): string {
  return before === name ? '' : `as ${before} `;
}

function at({ file, line }: Place): string {
  return `at ${file}:${line}`;
}
