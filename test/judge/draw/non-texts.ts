import type { Random } from './random.ts';

/** A new value that is no text. */
export function nonText(random: Random): unknown {
  const choice = random.below(7);
  if (choice === 0) return null;
  if (choice === 1) return random.pick([0, 1, -1, 32, 1.5, 1_000_000]);
  if (choice === 2) return true;
  if (choice === 3) return false;
  if (choice === 4) return random.pick([[], ['OCR_ID_BACK'], ['Y'], [null]]);
  if (choice === 5) return random.pick([{}, { deviceType: 'h5' }, { length: 3 }]);
  return random.pick([Number.NaN, 0]);
}
