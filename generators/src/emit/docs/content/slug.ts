/** Letters, digits, `.`, `_` and `-` as they are; a code point in hex for anything else. Safe in an id and in an address. */
export function slug(text: string): string {
  return text.replaceAll(/[^\w.-]/gu, (character) => `~${(character.codePointAt(0) ?? 0).toString(16)}~`);
}
