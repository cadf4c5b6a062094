import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** Fails with the smallest value that breaks a property. The draws are the same in every run, and few enough to wait for. */
export function holds<T>(drawn: Arbitrary<T>, check: (value: T) => void, numRuns = 40): void {
  fc.assert(fc.property(drawn, check), { seed: 20220809, numRuns });
}
