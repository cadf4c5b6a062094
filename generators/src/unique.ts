/** The first of each group of items that share a key. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return [...first.values()];
}

/** Each text once, in the order in which they come. */
export function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
