/** Words of a name: humps, underscores, dots, hyphens separate them; digits stay together. */
function wordsOf(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

/** Some.NameOfThis, SOME_NAME -> some-name-of-this */
export function kebabCase(name: string): string {
  return wordsOf(name).join('-').toLowerCase();
}

/** A short code from names: the first letters of all words, digits whole. What is too long, or given twice, is reported later. */
export function sceneCodeOf(...names: readonly string[]): string {
  const short = (word: string) => (/^\d/.test(word) ? word : word.charAt(0).toUpperCase());
  return names.flatMap((name) => wordsOf(name).map(short)).join('');
}
