import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../load/source.ts';
import type { SpecField } from '../load/generated/spec-types.ts';
import type { SpecFiles } from '../load/spec.ts';
import { locatedFields } from './located.ts';

/** Something wrong with the keys of one field. */
export interface FieldProblem {
  readonly key: keyof SpecField;
  readonly what: string;
  readonly fix: string;
  /** The path from the key to what is wrong under it. */
  readonly inside?: Path;
}

/** Reports the problems of every field. Those of a shared field are reported at its definition, not at each use. */
export function* fieldProblems(
  files: SpecFiles,
  problemsOf: (field: SpecField) => readonly FieldProblem[],
): Iterable<Diagnostic> {
  for (const { file, path, name, value, whole, shared } of locatedFields(files)) {
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
