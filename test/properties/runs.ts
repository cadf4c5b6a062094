import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** Fails with the smallest value that breaks a property. The values are the same in every run. */
export function holds<T>(drawn: Arbitrary<T>, check: (value: T) => void, numRuns = 40): void {
  fc.assert(fc.property(drawn, check), { seed: 20220809, numRuns });
}
