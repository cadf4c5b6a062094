/** The known word that is most likely meant by a misspelt one; undefined when none is near. */
export function likely(word: string, known: Iterable<string>): string | undefined {
  // With one letter of two another, a short word could be any.
  const most = Math.min(3, Math.floor(word.length / 3));
  const [sought, candidates] = [word.toLowerCase(), [...known]];
  for (let edits = 0; edits <= most; edits++) {
    const near = candidates.find((candidate) => isNear(sought, candidate.toLowerCase(), edits));
    if (near !== undefined) return near;
  }
  return undefined;
}

/** Whether so many characters added, left out, replaced or swapped with their neighbours make one of the other. */
function isNear(a: string, b: string, edits: number): boolean {
  if (edits < Math.abs(a.length - b.length)) return false;
  if (a === b) return true;
  if (a[0] === b[0]) return isNear(a.slice(1), b.slice(1), edits);
  const past = (ofA: number, ofB: number) => isNear(a.slice(ofA), b.slice(ofB), edits - 1);
  return past(1, 1) || past(1, 0) || past(0, 1) || (a[0] === b[1] && a[1] === b[0] && past(2, 2));
}
