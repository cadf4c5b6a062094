import type { Received } from './report.ts';
import type { TextKind } from './text-field.ts';
import { isExact } from './values.ts';

// What is said of messages that a service sends. Programs that only check requests leave it out.

export const received: Received = { numberAdvice: (value) => (isExact(value) ? '' : ': digits may be lost') };

/** A kind of text that accepts some more texts without looking at them, such as an empty one where nothing was read. */
export function passing(kind: TextKind, texts: readonly string[]): TextKind {
  return {
    ...kind,
    look(report, value, path, isNeeded) {
      if (!texts.includes(value)) kind.look(report, value, path, isNeeded);
    },
  };
}
