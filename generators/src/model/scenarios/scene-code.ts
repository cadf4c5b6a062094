/** Words of a name: humps, underscores, dots, hyphens separate them; digits stay together. */
function wordsOf(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

/** Some.NameOfThis, SOME_NAME -> some-name-of-this */
export function kebabCase(name: string): string {
  return wordsOf(name).join('-').toLowerCase();
}

/** The first letters of the words of a name, digits whole. */
export function initials(name: string): string {
  return wordsOf(name)
    .map((word) => (/^\d/.test(word) ? word : word.charAt(0).toUpperCase()))
    .join('');
}

/**
 * Codes that are made from the facts, as they come: one that is too long is cut, and one that was there before gets a number.
 * So a new fact never makes a spec wrong. A code that must not change is one that a file gives.
 */
export function withUniqueCodes<T extends { readonly sceneCode: string }>(items: readonly T[]): T[] {
  const taken = new Set<string>();
  return items.map((item) => {
    let sceneCode = item.sceneCode.slice(0, longest);
    for (let n = 2; taken.has(sceneCode); n += 1) sceneCode = `${item.sceneCode.slice(0, longest - `${n}`.length)}${n}`;
    taken.add(sceneCode);
    return { ...item, sceneCode };
  });
}

const longest = 10;
