// Replaces the function of node:util when the comparison is bundled for the browser.

/** Whether two JSON values are equal. A key whose value is undefined counts as missing. */
export function isDeepStrictEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b))
    return false;
  const [own, others] = [members(a), members(b)];
  return (
    own.size === others.size && [...own].every(([key, value]) => others.has(key) && isDeepStrictEqual(value, others.get(key)))
  );
}

function members(value: object): Map<string, unknown> {
  const all: [string, unknown][] = Object.entries(value);
  return new Map(all.filter(([, inner]) => inner !== undefined));
}
