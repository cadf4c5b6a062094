/** Removes items whose key an earlier item has. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return [...first.values()];
}

/** Removes repeated texts. Keeps the order. */
export function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
