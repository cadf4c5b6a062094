import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../load/source.ts';
import type { Field } from '../load/generated/spec-types.ts';
import type { SpecFiles } from '../load/spec.ts';
import { fieldSites } from './sites.ts';

/** Something wrong with the keys of one field. */
export interface FieldProblem {
  readonly key: keyof Field;
  readonly what: string;
  readonly fix: string;
  /** The way from the key to what is wrong under it. */
  readonly inside?: Path;
}

/** The problems of every field with all its keys; those of a shared field are reported where it is, and not at each of its uses. */
export function* fieldProblems(files: SpecFiles, problemsOf: (field: Field) => readonly FieldProblem[]): Iterable<Diagnostic> {
  for (const { file, path, name, value, whole, shared } of fieldSites(files)) {
    if (value.shared && !shared) continue; // reported as unknown, or its file isn't readable
    const reported = new Set((shared ? problemsOf(shared) : []).map(({ what }) => what));
    for (const { what, fix, key, inside } of problemsOf(whole)) {
      if (reported.has(what)) continue;
      const isOwn = key in value;
      const place =
        isOwn && inside ? file.source.at([...path, key, ...inside]) : file.source.atKey(isOwn ? [...path, key] : path);
      yield diagnose('contradicting-keys', place, { what: `${name}: ${what}`, fix });
    }
  }
}
