import { pointerSteps, withStep } from '../json-pointer.ts';

interface Pointed {
  readonly pointer: string;
}

export function pointerTo({ pointer }: Pointed, step: string): string {
  return withStep(pointer, step);
}

/** The names on the way to a place. */
export function stepsOf({ pointer }: Pointed): string[] {
  return pointerSteps(pointer);
}

/** The name under which something stands. */
export function lastStep(pointed: Pointed): string {
  return stepsOf(pointed).at(-1) ?? '';
}
