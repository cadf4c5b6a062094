import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { SpecFailure } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { CheckRule } from '../rule.ts';

/** A code must not contradict itself: a success is not a failure, and waiting makes sense only if a retry helps. */
export const failures: CheckRule = {
  needs: 'file',
  *check({ codeLists }) {
    for (const { source, data } of codeLists) {
      const wrong = (path: Path, what: string, fix: string) => diagnose('contradicting-keys', source.atKey(path), { what, fix });
      for (const [i, { code, status = 0, failure, outcome }] of (data.codes ?? []).entries()) {
        const here = ['codes', i];
        if (failure && status >= 200 && status < 300) {
          const what = `The code ${code} has \`failure\`, but its status ${status} means success.`;
          yield wrong([...here, 'failure'], what, 'Remove `failure`, or correct the status.');
        }
        if (outcome === 'unfinished' && failure?.retry.helps === false) {
          const what = `The code ${code} means that the result isn't available yet, but says that no retry helps.`;
          yield wrong([...here, 'outcome'], what, 'Remove `outcome`, or write `helps: true`.');
        }
        if (waitsInVain(failure)) yield wrong([...here, 'failure', 'retry', 'wait'], useless(code), fixOfWait);
      }
      for (const [i, { prefix, failure }] of (data.families ?? []).entries()) {
        if (waitsInVain(failure)) yield wrong(['families', i, 'failure', 'retry', 'wait'], useless(prefix), fixOfWait);
      }
    }
  },
};

const fixOfWait = 'Remove `wait`, or write `helps: true`.';

function waitsInVain(failure: SpecFailure | undefined): boolean {
  return failure?.retry.helps === false && failure.retry.wait !== undefined;
}

function useless(code: string): string {
  return `After ${code}, no retry helps, so there is nothing to wait for.`;
}
