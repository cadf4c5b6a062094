import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Path } from '../load/source.ts';
import type { SpecFile } from '../load/spec.ts';

/** A name with the place it is given at. */
export interface NameSite {
  readonly name: string;
  /** What becomes of the name in the outputs, where that isn't the name itself. */
  readonly key?: string;
  readonly file: Pick<SpecFile<unknown>, 'source'>;
  readonly path: Path;
  /** The name comes from the file's name, so the file has to be renamed. */
  readonly isFileName?: boolean;
  /** What to do about a second one, where it isn't to choose another name. */
  readonly fix?: string;
}

/** A problem for each name that is already defined, at an earlier site or by the packages. */
export function* once(what: string, sites: readonly NameSite[], taken?: (key: string) => boolean): Iterable<Diagnostic> {
  const first = new Map<string, { readonly name: string; readonly place: Place }>();
  for (const { name, key = name, file, path, isFileName = false, fix } of sites) {
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
    if (taken?.(key)) yield diagnose('duplicate-name', place, { ...found, first: 'by the packages themselves' });
  }
}

function as(before: string, name: string): string {
  return before === name ? '' : `as ${before} `;
}

function at({ file, line }: Place): string {
  return `at ${file}:${line}`;
}
