// JSON Pointers of RFC 6901.

interface Pointed {
  readonly pointer: string;
}

export function pointerTo({ pointer }: Pointed, step: string): string {
  return `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The unescaped names in a pointer. */
export function stepsOf({ pointer }: Pointed): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The last name of a pointer. */
export function lastStep(pointed: Pointed): string {
  return stepsOf(pointed).at(-1) ?? '';
}
