import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';

/** An answer is that of the operation with an outcome: without one, it would be dropped without a word. */
export const idleAnswers: CheckRule = {
  needs: 'every-file',
  *check({ operations, scenarios }) {
    if (operations.some(({ data }) => data.outcome)) return;
    for (const { data, source } of scenarios) {
      for (const key of ['answer', 'each', 'edits', 'forms'] as const) {
        if (data[key] === undefined) continue;
        yield diagnose('contradicting-keys', source.atKey([key]), {
          what: `No operation has an outcome, so nothing gives this ${key}.`,
          fix: 'Add outcome to the operation that reports how it ended, or remove this key.',
        });
      }
    }
  },
};
