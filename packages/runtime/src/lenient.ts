import type { Path } from './path.ts';
import { notice, type Manner, type Report } from './report.ts';
import type { TextKind, TextTraits } from './text-field.ts';
import { isExact, parsed } from './values.ts';

// How decoders look at a message. Only they import it: programs that only check requests leave it out.

/** Takes null for nothing, a number for its digits, and a list in a text. */
export function leniently(code: string | undefined): Manner {
  return { code, textOf, listOf, leastOf };
}

/** A number's digits: as a text it may have been written otherwise. */
function textOf(value: unknown, report: Report, path: Path): unknown {
  if (!isExact(value)) return value;
  notice(report, path, 'unusual-form', 'text', value, { says: 'is a number, read as text' });
  return String(value);
}

function listOf(value: unknown): unknown {
  return typeof value === 'string' ? parsed(value) : value;
}

/** What has a form of its own can't be nothing if it must be there. */
function leastOf({ min = 0, max = Infinity, pattern }: TextTraits, kind: TextKind | undefined): number {
  const isFormed = max < Infinity || pattern !== undefined || kind?.meant !== undefined;
  return isFormed ? Math.max(min, 1) : min;
}
