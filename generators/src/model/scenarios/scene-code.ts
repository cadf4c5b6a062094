/** Splits a name into words at capitals, underscores, dots and hyphens. Digits stay together. */
function wordsOf(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

/** Some.NameOfThis, SOME_NAME -> some-name-of-this */
export function kebabCase(name: string): string {
  return wordsOf(name).join('-').toLowerCase();
}

/** The first letters of the words of a name. Numbers are kept as a whole. */
export function initials(name: string): string {
  return wordsOf(name)
    .map((word) => (/^\d/.test(word) ? word : word.charAt(0).toUpperCase()))
    .join('');
}

/**
 * Makes derived codes short and unique: a long one is cut, and a repeated one gets a number. So a new fact never makes a spec
 * invalid. To keep the code of a scenario, give it in a file.
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
