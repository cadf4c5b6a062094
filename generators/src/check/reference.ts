import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { some } from '../diagnostics/some.ts';
import { suggestion } from '#runtime';
import type { Path } from '../load/source.ts';
import { uniqueBy } from '../unique.ts';
import type { ReferringFile } from './unknown-reference.ts';

/** A name that refers to something, with the names that exist. */
export interface NameReference {
  readonly place: Place;
  readonly kind: string;
  readonly name: string;
  readonly known: readonly string[];
  /** The operation whose request has a field with this name, if a condition may mean that one. */
  readonly elsewhere?: string | undefined;
}

export function* reference(
  { source }: ReferringFile,
  path: Path,
  kind: string,
  name: string | undefined,
  known: readonly string[],
  elsewhere?: string,
): Iterable<NameReference> {
  if (name !== undefined) yield { place: source.at(path), kind, name, known, elsewhere };
}

/** Reports each name that refers to nothing once, at its first place: the thing was probably renamed or removed. */
export function* unresolved(references: readonly NameReference[]): Iterable<Diagnostic> {
  const used = new Set(references.flatMap(({ name, known }) => (known.includes(name) ? [name] : [])));
  const broken = uniqueBy(
    references.filter(({ name, known }) => !known.includes(name)),
    ({ place: { file, line, col } }) => `${file}:${line}:${col}`,
  );
  const byName = new Map<string, NameReference[]>();
  for (const one of broken)
    byName
      .set(one.name, byName.get(one.name) ?? [])
      .get(one.name)
      ?.push(one);
  for (const all of byName.values()) {
    const [first, ...more] = all;
    if (!first) continue;
    if (more.length === 0) yield problem(first, suggestion(first.name, first.known));
    else yield problem(first, newName(first, used) ?? suggestion(first.name, first.known), more.length);
  }
}

/** The new name that a renamed thing probably has: one that nothing refers to. */
function newName({ name, known }: NameReference, used: ReadonlySet<string>): string | undefined {
  const unused = known.filter((one) => !used.has(one));
  return suggestion(name, unused) ?? (unused.length === 1 ? unused[0] : undefined);
}

function problem({ place, kind, name, known, elsewhere }: NameReference, newName: string | undefined, more?: number): Diagnostic {
  const found = {
    kind,
    name,
    suggestion: elsewhere === undefined ? newName : undefined,
    known: some(known),
    elsewhere,
    ...(more !== undefined && { more }),
  };
  return diagnose('unknown-reference', place, found);
}
