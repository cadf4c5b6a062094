import type { Discrepancy } from './protocol.ts';

/** The discrepancies that change what you send or receive. The others are shown only on the page of discrepancies. */
export function shownBesideFact(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  return discrepancies.filter(({ nature }) => nature === 'sending' || nature === 'receiving');
}
