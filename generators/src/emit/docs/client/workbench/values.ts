export type Values = Readonly<Record<string, unknown>>;

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What JSON text holds, if that is an object or a list; anything else as it is. */
export function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    const inner: unknown = JSON.parse(value);
    return inner;
  } catch {
    return value;
  }
}

/** The value with all the JSON text inside opened. */
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
