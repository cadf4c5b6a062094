/** Reads a value from the browser's storage; undefined if storage is blocked. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value in the browser. If storage is blocked, the choice applies to this page only. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The page works without storage.
  }
}
