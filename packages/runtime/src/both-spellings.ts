/** Paths with dots: each as on the wire, and with lowercase first letters, as in an SDK and in decoded values. */
export function bothSpellings(paths: string): readonly string[] {
  const wire = paths.split(' ');
  const lowered = wire.map((path) => path.replaceAll(/(?:^|\.)[A-Z]/g, (start) => start.toLowerCase()));
  return Object.freeze([...new Set([...wire, ...lowered])]);
}
