import type { Received } from './report.ts';
import type { TextKind } from './text-field.ts';
import { isExact } from './values.ts';

// For messages that a service sends. Programs that only check requests don't contain this.

export const received: Received = { numberAdvice: (value) => (isExact(value) ? '' : ': digits may be lost') };

/** A kind of text that accepts more texts without a check, such as an empty one if nothing was read. */
export function passing(kind: TextKind, texts: readonly string[]): TextKind {
  return {
    ...kind,
    check(report, value, path, isNeeded) {
      if (!texts.includes(value)) kind.check(report, value, path, isNeeded);
    },
  };
}
