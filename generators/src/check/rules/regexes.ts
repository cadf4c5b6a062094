import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile } from '../../load/spec.ts';
import type { Condition } from '../../load/generated/spec-types.ts';
import type { CheckRule } from '../rule.ts';
import { fieldSites, ruleSites } from '../sites.ts';

/** Every regular expression compiles. */
export const regexes: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const { file, path, value } of fieldSites(files)) {
      if (value.pattern) yield* checkRegex(file, [...path, 'pattern', 'regex'], value.pattern.regex);
      if (value.usual) yield* checkRegex(file, [...path, 'usual', 'regex'], value.usual.regex);
    }
    for (const { file, path, value } of ruleSites(files)) {
      yield* inConditions(file, [...path, 'when'], value.when);
      yield* inConditions(file, [...path, 'then'], value.then);
    }
  },
};

function* inConditions(file: SpecFile<unknown>, path: Path, conditions: readonly Condition[] = []): Iterable<Diagnostic> {
  for (const [i, { matches }] of conditions.entries()) {
    if (matches !== undefined) yield* checkRegex(file, [...path, i, 'matches'], matches);
  }
}

function* checkRegex(file: SpecFile<unknown>, path: Path, regex: string): Iterable<Diagnostic> {
  try {
    RegExp(regex, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/u: /, '') : String(error);
    yield diagnose('bad-regex', file.source.at(path), { regex, reason });
  }
}
