import type { SourceCode } from '../module/source-code.ts';

/**
 * Finds the statements that some names need, in their order. A bundler could do this, too, but it would search all statements
 * again for each part. With hundreds of operations, that took longer than all other work.
 */
export function statementsFor(all: readonly SourceCode[]): (names: readonly string[]) => SourceCode[] {
  const owners = new Map<string, number[]>();
  for (const [i, source] of all.entries()) {
    for (const name of namesIn(source)) owners.set(name, [...(owners.get(name) ?? []), i]);
  }
  // A word in a string may look like a name. The bundler removes statements that aren't needed.
  const ownersOf = (words: Iterable<string>) => new Set([...words].flatMap((word) => owners.get(word) ?? []));
  const needs = all.map((source) => ownersOf(new Set(source.match(/[\w$]+/g))));
  return (names) => {
    const found = ownersOf(names);
    // The loop continues with the elements that are added meanwhile.
    for (const i of found) for (const other of needs[i] ?? []) found.add(other);
    return all.filter((_, i) => found.has(i));
  };
}

/** The names that a statement defines. Definitions inside it don't begin a line. */
function namesIn(source: SourceCode): Set<string> {
  const names = new Set([...source.matchAll(/^(?:export )?(?:const|let|function) ([\w$]+)/gm)].map(([, name = '']) => name));
  if (names.size === 0) throw new Error(`Nothing is found to be defined in: ${source.slice(0, 80)}`);
  return names;
}
