import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { some } from '../diagnostics/some.ts';
import { suggestion } from '#runtime';
import type { Path } from '../load/source.ts';
import type { SpecFile } from '../load/spec.ts';

export type ReferringFile = Pick<SpecFile<unknown>, 'source'>;

/** Reports a name that refers to nothing. */
export function* reportUnknown(
  file: ReferringFile,
  path: Path,
  kind: string,
  name: string | undefined,
  known: readonly string[],
): Iterable<Diagnostic> {
  if (name === undefined || known.includes(name)) return;
  const found = { kind, name, suggestion: suggestion(name, known), known: some(known) };
  yield diagnose('unknown-reference', file.source.at(path), found);
}
