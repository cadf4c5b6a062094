/** The known word that a mistyped one was probably meant to be; undefined when none is similar. */
export function suggestion(word: string, known: Iterable<string>): string | undefined {
  // With one letter of two another, a short word could be any.
  const most = Math.min(3, Math.floor(word.length / 3));
  const [sought, candidates] = [word.toLowerCase(), [...known]];
  for (let edits = 0; edits <= most; edits++) {
    const similar = candidates.find((candidate) => isWithin(sought, candidate.toLowerCase(), edits));
    if (similar !== undefined) return similar;
  }
  return undefined;
}

/** Whether so many characters added, left out, replaced or swapped with their neighbors make one of the other. */
function isWithin(a: string, b: string, edits: number): boolean {
  if (edits < Math.abs(a.length - b.length)) return false;
  if (a === b) return true;
  if (a[0] === b[0]) return isWithin(a.slice(1), b.slice(1), edits);
  const past = (ofA: number, ofB: number) => isWithin(a.slice(ofA), b.slice(ofB), edits - 1);
  return past(1, 1) || past(1, 0) || past(0, 1) || (a[0] === b[1] && a[1] === b[0] && past(2, 2));
}
