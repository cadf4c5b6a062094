import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { SpecCondition } from '../../load/generated/spec-types.ts';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, locatedKeys } from '../located.ts';

/** A condition must name a field and ask something about it. Otherwise, it would always hold. */
export const conditions: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    for (const file of allSpecFiles(files)) {
      for (const { key, path, value } of locatedKeys(file)) {
        if (!holdsConditions.has(key) || !Array.isArray(value)) continue;
        for (const [i, condition] of value.entries()) {
          const problem = problemOf(condition);
          if (problem) yield diagnose('contradicting-keys', file.source.at([...path, i]), problem);
        }
      }
    }
  },
};

const holdsConditions = new Set(['when', 'then', 'returnedWhen']);

function problemOf({ field, operation, is, isNot, present, matches }: SpecCondition): { what: string; fix: string } | undefined {
  const isAsked = is !== undefined || isNot !== undefined || present !== undefined || matches !== undefined;
  if (field !== undefined) {
    if (present === false && (is ?? isNot ?? matches) !== undefined) {
      return { what: `The condition asks that ${field} is absent and also has a value.`, fix: 'Remove `present`, or the rest.' };
    }
    if (isAsked) return undefined;
    return { what: `The condition asks nothing about ${field}.`, fix: 'Add `is`, `isNot`, `present` or `matches`.' };
  }
  if (!isAsked && operation === undefined) return undefined;
  return { what: 'The condition names no field.', fix: 'Add `field`.' };
}
