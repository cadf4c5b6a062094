/** A pattern that also matches an empty text. An alternative needs no group: nothing binds less. */
export function patternOrEmpty(pattern: string): string {
  return new RegExp(pattern, 'u').test('') ? pattern : `^$|${pattern}`;
}
