import type { SpecCondition } from '../../load/generated/spec-types.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { locatedFields, locatedRules, type Located } from '../located.ts';

/** Every regular expression of a spec with its location. */
export function* locatedRegexes(files: SpecFiles): Iterable<Located<string>> {
  for (const { file, path, value } of locatedFields(files)) {
    if (value.pattern) yield { file, path: [...path, 'pattern', 'regex'], value: value.pattern.regex };
    if (value.usual) yield { file, path: [...path, 'usual', 'regex'], value: value.usual.regex };
  }
  for (const { file, path, value } of locatedRules(files)) {
    yield* inConditions({ file, path: [...path, 'when'], value: value.when });
    yield* inConditions({ file, path: [...path, 'then'], value: value.then });
  }
}

function* inConditions({ file, path, value = [] }: Located<readonly SpecCondition[] | undefined>): Iterable<Located<string>> {
  for (const [i, { matches }] of value.entries()) {
    if (matches !== undefined) yield { file, path: [...path, i, 'matches'], value: matches };
  }
}
