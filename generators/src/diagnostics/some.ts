/** A list in a sentence. A long list is cut: `a, b, c and 4 others`. */
export function some(words: readonly string[]): string {
  if (words.length <= mostShown + 1) return words.join(', ');
  return `${words.slice(0, mostShown).join(', ')} and ${words.length - mostShown} others`;
}

const mostShown = 20;
