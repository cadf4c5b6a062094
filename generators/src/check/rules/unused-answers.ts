import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';

/** Scenarios can have answers only if an operation has an outcome. Otherwise, the answers would be lost without notice. */
export const unusedAnswers: CheckRule = {
  needs: 'every-file',
  *check({ operations, scenarios }) {
    if (operations.some(({ data }) => data.outcome)) return;
    for (const { data, source } of scenarios) {
      for (const key of ['answer', 'each', 'edits', 'forms'] as const) {
        if (data[key] === undefined) continue;
        yield diagnose('contradicting-keys', source.atKey([key]), {
          what: `No operation has an outcome, so \`${key}\` would be ignored.`,
          fix: 'Add `outcome` to the operation that returns the result, or remove this key.',
        });
      }
    }
  },
};
