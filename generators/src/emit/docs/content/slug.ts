/** A text as an id that is also safe in an address: other characters than letters, digits, `.`, `_` and `-` become code points in hex. */
export function slug(text: string): string {
  return text.replaceAll(/[^\w.-]/gu, (character) => `~${(character.codePointAt(0) ?? 0).toString(16)}~`);
}
