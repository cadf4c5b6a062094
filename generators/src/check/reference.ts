import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { some } from '../diagnostics/some.ts';
import { suggestion } from '#runtime';
import type { Path } from '../load/source.ts';
import { uniqueBy } from '../unique.ts';
import type { ReferringFile } from './refer.ts';

/** A name that refers to something, with the names that there are. */
export interface Reference {
  readonly place: Place;
  readonly kind: string;
  readonly name: string;
  readonly known: readonly string[];
}

export function* reference(
  { source }: ReferringFile,
  path: Path,
  kind: string,
  name: string | undefined,
  known: readonly string[],
): Iterable<Reference> {
  if (name !== undefined) yield { place: source.at(path), kind, name, known };
}

/** A problem for each name that refers to nothing; if what it refers to was renamed, one for all its places. */
export function* unresolved(references: readonly Reference[]): Iterable<Diagnostic> {
  const used = new Set(references.flatMap(({ name, known }) => (known.includes(name) ? [name] : [])));
  const lost = uniqueBy(
    references.filter(({ name, known }) => !known.includes(name)),
    ({ place: { file, line, col } }) => `${file}:${line}:${col}`,
  );
  const byName = new Map<string, Reference[]>();
  for (const one of lost)
    byName
      .set(one.name, byName.get(one.name) ?? [])
      .get(one.name)
      ?.push(one);
  for (const all of byName.values()) {
    const [first, ...more] = all;
    const renamed = first && more.length > 0 ? newName(first, used) : undefined;
    if (renamed !== undefined && first) yield problem(first, renamed, more.length);
    else for (const one of all) yield problem(one, suggestion(one.name, one.known));
  }
}

/** The name that a thing probably has now: one to which nothing refers. */
function newName({ name, known }: Reference, used: ReadonlySet<string>): string | undefined {
  const idle = known.filter((one) => !used.has(one));
  return suggestion(name, idle) ?? (idle.length === 1 ? idle[0] : undefined);
}

function problem({ place, kind, name, known }: Reference, meant: string | undefined, more?: number): Diagnostic {
  const found = { kind, name, suggestion: meant, known: some(known), ...(more !== undefined && { more }) };
  return diagnose('unknown-reference', place, found);
}
