export type Values = Readonly<Record<string, unknown>>;

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses JSON text with an object or a list. Any other value is returned unchanged. */
export function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    const inner: unknown = JSON.parse(value);
    return inner;
  } catch {
    return value;
  }
}

/** Parses all JSON text inside a value, at any depth. */
export function openedAll(value: unknown, depth = 0): unknown {
  const inner = opened(value);
  if (depth > 12) return inner;
  if (Array.isArray(inner)) return inner.map((item) => openedAll(item, depth + 1));
  if (!isValues(inner)) return inner;
  return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, openedAll(one, depth + 1)]));
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
