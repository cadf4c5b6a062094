/** The known word that is most similar to a mistyped one; undefined if none is similar. */
export function suggestion(word: string, known: Iterable<string>): string | undefined {
  // A short word with one wrong letter could be any other short word.
  const most = Math.min(3, Math.floor(word.length / 3));
  const [sought, candidates] = [word.toLowerCase(), [...known]];
  for (let edits = 0; edits <= most; edits++) {
    const similar = candidates.find((candidate) => isWithin(sought, candidate.toLowerCase(), edits));
    if (similar !== undefined) return similar;
  }
  return undefined;
}

/** Whether at most `edits` changes turn one word into the other: a character added, removed, replaced, or swapped with the next. */
function isWithin(a: string, b: string, edits: number): boolean {
  if (edits < Math.abs(a.length - b.length)) return false;
  if (a === b) return true;
  if (a[0] === b[0]) return isWithin(a.slice(1), b.slice(1), edits);
  const past = (ofA: number, ofB: number) => isWithin(a.slice(ofA), b.slice(ofB), edits - 1);
  return past(1, 1) || past(1, 0) || past(0, 1) || (a[0] === b[1] && a[1] === b[0] && past(2, 2));
}
