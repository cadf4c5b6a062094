/** An id of the spec as a key of the types' tables. */
export function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function textsOf(notes: readonly { readonly text: string }[] = []): string[] {
  return notes.map(({ text }) => withoutStop(text));
}

/** Some places add the full stop that a short text lacks, some leave one out. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
