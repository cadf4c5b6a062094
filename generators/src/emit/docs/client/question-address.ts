/** The question in the address of the page, as in `?q=206`. */
export function questionOfAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Puts the question into the address of the page, so that people can share it. */
export function keepQuestion(question: string): void {
  const address = new URL(location.href);
  if (question.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', question);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The address of a page that is opened from a folder can't be changed.
  }
}
