import type { Path } from './path.ts';
import { notice, type ReadingMode, type Report } from './report.ts';
import type { TextKind, TextTraits } from './text-field.ts';
import { isExact, parsed } from './values.ts';

// How decoders read a message. Only decoders import this, so programs that only check requests don't contain it.

/** Treats null as absent, a number as its digits, and accepts a list in a text. */
export function leniently(code: string | undefined): ReadingMode {
  return { code, textOf, listOf, leastOf };
}

/** The digits of a number. The sender may have written it differently. */
function textOf(value: unknown, report: Report, path: Path): unknown {
  if (!isExact(value)) return value;
  notice(report, path, 'unusual-form', 'text', value, { says: 'is a number, read as text' });
  return String(value);
}

function listOf(value: unknown): unknown {
  return typeof value === 'string' ? parsed(value) : value;
}

/** A required text with a special form can't be empty. */
function leastOf({ min = 0, max = Infinity, pattern }: TextTraits, kind: TextKind | undefined): number {
  const isFormed = max < Infinity || pattern !== undefined || kind?.suggest !== undefined;
  return isFormed ? Math.max(min, 1) : min;
}
