import type { Condition } from '../../load/generated/spec-types.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { fieldSites, ruleSites, type Site } from '../sites.ts';

/** Every regular expression of a spec with its place. */
export function* regexSites(files: SpecFiles): Iterable<Site<string>> {
  for (const { file, path, value } of fieldSites(files)) {
    if (value.pattern) yield { file, path: [...path, 'pattern', 'regex'], value: value.pattern.regex };
    if (value.usual) yield { file, path: [...path, 'usual', 'regex'], value: value.usual.regex };
  }
  for (const { file, path, value } of ruleSites(files)) {
    yield* inConditions({ file, path: [...path, 'when'], value: value.when });
    yield* inConditions({ file, path: [...path, 'then'], value: value.then });
  }
}

function* inConditions({ file, path, value = [] }: Site<readonly Condition[] | undefined>): Iterable<Site<string>> {
  for (const [i, { matches }] of value.entries()) {
    if (matches !== undefined) yield { file, path: [...path, i, 'matches'], value: matches };
  }
}
