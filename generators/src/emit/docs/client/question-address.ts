/** The question that an address asks, as in `?q=206`. */
export function questionOfAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Puts the question into the address, so that it can be passed on; a page from a folder has an address that stays. */
export function keepQuestion(question: string): void {
  const address = new URL(location.href);
  if (question.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', question);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Then only typing leads there.
  }
}
