import { indentations, next } from './indentation.ts';
import type { Fix } from './fix.ts';
import { withBracket, withColon, withComma, withoutComma, withQuotes } from './punctuation.ts';

/** Fixes of common mistakes in a line with an error, and in the lines before and after it. The most likely come first. */
export function* fixesOf(lines: readonly string[], line: number): Iterable<Fix> {
  const near = [line, next(lines, line, 1), next(lines, line, -1)].filter((at) => at !== undefined);
  yield* withoutComma(lines[line]!, line);
  for (const at of near) yield* indentations(lines, at);
  for (const at of near) yield* withColon(lines[at]!, at);
  for (const at of near) yield* withQuotes(lines[at]!, at);
  for (const at of near) yield* withBracket(lines[at]!, at);
  for (const at of near) yield* withComma(lines[at]!, at);
}
