import type { Source } from './source.ts';

/**
 * Finds the statements that some names need, in their order. A bundler could do so, too, but it would look through all of them
 * again for each part: with hundreds of operations that took longer than all the rest.
 */
export function statementsFor(all: readonly Source[]): (names: readonly string[]) => Source[] {
  const owners = new Map<string, number[]>();
  for (const [i, source] of all.entries()) {
    for (const name of namesIn(source)) owners.set(name, [...(owners.get(name) ?? []), i]);
  }
  // A word in a text may look like a name: what is found too much, the bundler leaves out.
  const ownersOf = (words: Iterable<string>) => new Set([...words].flatMap((word) => owners.get(word) ?? []));
  const needs = all.map((source) => ownersOf(new Set(source.match(/[\w$]+/g))));
  return (names) => {
    const found = ownersOf(names);
    // A set goes on to what is added to it meanwhile.
    for (const i of found) for (const other of needs[i] ?? []) found.add(other);
    return all.filter((_, i) => found.has(i));
  };
}

/** The names that a statement defines; what is inside of it doesn't begin a line. */
function namesIn(source: Source): Set<string> {
  const names = new Set([...source.matchAll(/^(?:export )?(?:const|let|function) ([\w$]+)/gm)].map(([, name = '']) => name));
  if (names.size === 0) throw new Error(`Nothing is found to be defined in: ${source.slice(0, 80)}`);
  return names;
}
