/** The known word that is most likely meant by a misspelt one; undefined when none is near. */
export function likely(word: string, known: Iterable<string>): string | undefined {
  // With one letter of two another, a short word could be any.
  const most = Math.min(3, Math.floor(word.length / 3));
  const candidates = [...known].filter(({ length }) => Math.abs(length - word.length) <= most);
  for (let edits = 0; edits <= most; edits++) {
    for (const candidate of candidates) if (isNear(word.toLowerCase(), candidate.toLowerCase(), edits)) return candidate;
  }
  return undefined;
}

/** Whether so many characters added, left out or replaced make one of the other. */
function isNear(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same === a.length && same === b.length) return true;
  const [restOfA, restOfB] = [a.slice(same + 1), b.slice(same + 1)];
  return (
    edits > 0 &&
    (isNear(restOfA, restOfB, edits - 1) ||
      isNear(restOfA, b.slice(same), edits - 1) ||
      isNear(a.slice(same), restOfB, edits - 1))
  );
}
