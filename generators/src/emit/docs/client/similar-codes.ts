/** Codes that are similar to a wrong code: one changed, added or missing digit, or two swapped digits. The most similar is first. */
export function similarCodes(wrong: string, codes: readonly string[]): string[] {
  return codes
    .map((code) => ({ code, distance: distance(wrong, code) }))
    .filter(({ code, distance: far }) => far <= (code.length > 4 ? 2 : 1))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ code }) => code);
}

/** The edit distance: how many characters must be changed, added or removed. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
