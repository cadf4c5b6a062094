/** Damerau-Levenshtein distance; a swap of two adjacent characters counts 1. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

/** The greatest distance at which `given` counts as a typo of another name. */
export function tolerance(given: string): number {
  return Math.min(3, Math.floor(given.length / 3));
}

export function isNear(given: string, name: string): boolean {
  const limit = tolerance(given);
  if (Math.abs(given.length - name.length) > limit) return false;
  return distance(given.toLowerCase(), name.toLowerCase()) <= limit;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
