import type { Difference } from '../change.ts';
import type { Compare } from './parts.ts';
import { changed } from './words.ts';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** Compares two limits separately: one may become stricter and the other one looser. */
export function bounds(names: Readonly<Record<'min' | 'max', string>>): Compare<Bounds | undefined> {
  return (before, after, at) => {
    const compareBound = (key: 'min' | 'max', inward: 1 | -1): Difference[] => {
      const [was, is] = [before?.[key], after?.[key]];
      if (was === is) return [];
      const outside = -inward * Infinity;
      const isNarrower = ((is ?? outside) - (was ?? outside)) * inward > 0;
      return [{ kind: isNarrower ? 'narrower' : 'wider', at, says: changed(names[key], was, is), was, is }];
    };
    return [...compareBound('min', 1), ...compareBound('max', -1)];
  };
}
