/** Makes a pattern that also matches an empty text. It needs no group, because `|` has the lowest precedence. */
export function patternOrEmpty(pattern: string): string {
  return new RegExp(pattern, 'u').test('') ? pattern : `^$|${pattern}`;
}
