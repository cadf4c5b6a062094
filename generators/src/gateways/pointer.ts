// JSON Pointers, as RFC 6901 has them.

interface Pointed {
  readonly pointer: string;
}

export function pointerTo({ pointer }: Pointed, step: string): string {
  return `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The names on the way to a place. */
export function stepsOf({ pointer }: Pointed): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The name under which something stands. */
export function lastStep(pointed: Pointed): string {
  return stepsOf(pointed).at(-1) ?? '';
}
