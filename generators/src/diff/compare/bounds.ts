import type { Finding } from '../change.ts';
import type { Compare } from './parts.ts';
import { changed } from './words.ts';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** Least and most of something, each by itself: one may move in while the other moves out. */
export function bounds(names: Readonly<Record<'min' | 'max', string>>): Compare<Bounds | undefined> {
  return (before, after, at) => {
    const side = (key: 'min' | 'max', inward: 1 | -1): Finding[] => {
      const [was, is] = [before?.[key], after?.[key]];
      if (was === is) return [];
      const outside = -inward * Infinity;
      const isNarrower = ((is ?? outside) - (was ?? outside)) * inward > 0;
      return [{ kind: isNarrower ? 'narrower' : 'wider', at, says: changed(names[key], was, is), was, is }];
    };
    return [...side('min', 1), ...side('max', -1)];
  };
}
