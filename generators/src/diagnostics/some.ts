/** A list in a sentence; of a long one, how it begins and how many more there are. */
export function some(words: readonly string[]): string {
  if (words.length <= mostShown + 1) return words.join(', ');
  return `${words.slice(0, mostShown).join(', ')} and ${words.length - mostShown} others`;
}

const mostShown = 20;
