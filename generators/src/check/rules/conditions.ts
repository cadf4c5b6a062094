import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Condition } from '../../load/generated/spec-types.ts';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, keySites } from '../sites.ts';

/** A condition says of which field it speaks, and what of it: one that says nothing would always hold. */
export const conditions: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    for (const file of allSpecFiles(files)) {
      for (const { key, path, value } of keySites(file)) {
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

function problemOf({ field, operation, is, isNot, present, matches }: Condition): { what: string; fix: string } | undefined {
  const isAsked = is !== undefined || isNot !== undefined || present !== undefined || matches !== undefined;
  if (field !== undefined) {
    if (present === false && (is ?? isNot ?? matches) !== undefined) {
      return { what: `The condition asks that ${field} is absent and has a value.`, fix: 'Remove present, or the rest.' };
    }
    if (isAsked) return undefined;
    return { what: `The condition asks nothing of ${field}.`, fix: 'Add is, isNot, present or matches.' };
  }
  if (!isAsked && operation === undefined) return undefined;
  return { what: 'The condition asks something of no field.', fix: 'Name the field.' };
}
