import type { Discrepancy } from './protocol.ts';

/** Those that change what you send or receive. They are shown beside their fact; the others only among all discrepancies. */
export function shownBesideFact(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  return discrepancies.filter(({ nature }) => nature === 'sending' || nature === 'receiving');
}
