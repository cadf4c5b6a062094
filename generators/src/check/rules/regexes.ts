import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isExponential } from '../regexes/backtracking.ts';
import { writtenAsLiteral } from '../regexes/written-as-literal.ts';
import { locatedRegexes } from '../regexes/located.ts';
import type { CheckRule } from '../rule.ts';

/** Every regular expression must compile, be written without slashes, and never take exponential time. */
export const regexes: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const { file, path, value } of locatedRegexes(files)) {
      const problem = problemOf(value);
      if (problem) yield problem(file.source.at(path));
    }
  },
};

function problemOf(regex: string): ((place: Diagnostic['place']) => Diagnostic) | undefined {
  const reason = syntaxError(regex);
  if (reason !== undefined) return (place) => diagnose('bad-regex', place, { regex, reason });
  const literal = writtenAsLiteral(regex);
  if (literal) return (place) => diagnose('regex-in-slashes', place, { regex, ...literal });
  return isExponential(regex) ? (place) => diagnose('slow-regex', place, { regex }) : undefined;
}

function syntaxError(regex: string): string | undefined {
  try {
    RegExp(regex, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*\/u: /, '') : String(error);
  }
}
