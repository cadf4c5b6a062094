import { pointerSteps, withStep } from '../json-pointer.ts';

interface Pointed {
  readonly pointer: string;
}

export function pointerTo({ pointer }: Pointed, step: string): string {
  return withStep(pointer, step);
}

/** The unescaped names in a pointer. */
export function stepsOf({ pointer }: Pointed): string[] {
  return pointerSteps(pointer);
}

/** The last name of a pointer. */
export function lastStep(pointed: Pointed): string {
  return stepsOf(pointed).at(-1) ?? '';
}
