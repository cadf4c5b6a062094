import { diagnose } from '../../diagnostics/diagnostic.ts';
import { withShared } from '../../load/spec.ts';
import { uniqueBy } from '../../unique.ts';
import type { CheckRule } from '../rule.ts';
import { messageSites } from '../sites.ts';

/** What has fields below it is an object that these fields describe: anything else has no room for them. */
export const parents: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const { file, path, value, shared } of messageSites(files)) {
      const fields = new Map(Object.entries(value.fields));
      const pairs = [...fields.keys()].flatMap((lower) => outer(lower).map((upper) => ({ upper, lower })));
      for (const { upper, lower } of uniqueBy(pairs, (pair) => pair.upper)) {
        const given = fields.get(upper);
        const { type, shape } = given ? withShared(given, upper, shared) : {};
        if (shape === undefined && (type === undefined || type === 'object')) continue;
        const what = `${lower} lies inside ${upper}, which is ${shape ? 'given a shape' : `of type ${type ?? ''}`}.`;
        const mend = `Make ${upper} an object without a shape, or move ${lower} to where it belongs.`;
        yield diagnose('contradicting-keys', file.source.atKey([...path, 'fields', lower]), { what, mend });
      }
    }
  },
};

/** The fields that a dotted name leads through: A and A.B for A.B.C. */
function outer(name: string): string[] {
  const steps = name.split('.');
  return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join('.'));
}
