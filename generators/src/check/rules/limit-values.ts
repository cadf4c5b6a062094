import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, locatedKeys } from '../located.ts';

/** The value of a limit must be a number or a span of numbers; with the unit `version`, a version. */
export const limitValues: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const file of allSpecFiles(files)) {
      for (const { key, path, value: limits } of locatedKeys(file)) {
        if (key !== 'limits' || !Array.isArray(limits)) continue;
        for (const [i, limit] of limits.entries()) {
          const { value, unit }: { value?: unknown; unit?: unknown } = Object(limit);
          const expected = typeof unit === 'string' ? expectedInstead(value, unit) : undefined;
          if (expected === undefined) continue;
          yield diagnose('limit-value', file.source.at([...path, i, 'value']), {
            value: String(value),
            unit: String(unit),
            expected,
          });
        }
      }
    }
  },
};

/** What was expected instead of a value with this unit; undefined if the value is right. */
function expectedInstead(value: unknown, unit: string): string | undefined {
  if (unit === 'version') {
    return /^\d+(?:\.\d+)*(?:-[0-9A-Za-z.-]+)?$/.test(String(value)) ? undefined : 'a version such as "2.1"';
  }
  if (typeof value === 'number') {
    if (value < 0) return 'a number of at least 0';
    return unit === 'percent' && value > 100 ? 'a number from 0 to 100' : undefined;
  }
  const span = typeof value === 'string' ? /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(value) : undefined;
  if (span === undefined) return undefined;
  return span && Number(span[1]) < Number(span[2]) ? undefined : 'a number, or a span with the smaller one first such as "1-2"';
}
