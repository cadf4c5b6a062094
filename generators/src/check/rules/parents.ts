import { diagnose, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { suggestion } from '#runtime';
import type { Field } from '../../load/generated/spec-types.ts';
import { withShared } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { messageSites } from '../sites.ts';

/** What a dotted name leads through is a field of its own, and an object that such names describe: nothing else has room. */
export const parents: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const { file, path, value, shared } of messageSites(files)) {
      const fields = new Map(Object.entries(value.fields).map(([name, field]) => [name, withShared(field, name, shared)]));
      const told = new Set<string>();
      for (const lower of fields.keys()) {
        const upper = outer(lower).find((name) => !hasRoom(fields.get(name)));
        if (upper === undefined || told.has(upper)) continue;
        told.add(upper);
        yield problem(file.source.atKey([...path, 'fields', lower]), lower, upper, fields);
      }
    }
  },
};

/** The fields that a dotted name leads through, the outermost first: A and A.B for A.B.C. */
function outer(name: string): string[] {
  const steps = name.split('.');
  return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join('.'));
}

/** Whether fields can lie inside; of one without a type, that is told elsewhere. */
function hasRoom(field: Field | undefined): boolean {
  return field !== undefined && field.shape === undefined && (field.type === undefined || field.type === 'object');
}

function problem(place: Place, lower: string, upper: string, fields: ReadonlyMap<string, Field>): Diagnostic {
  const given = fields.get(upper);
  if (!given) {
    const objects = [...fields.keys()].filter((name) => fields.get(name)?.type === 'object');
    return diagnose('missing-parent', place, { field: lower, parent: upper, suggestion: suggestion(upper, objects) });
  }
  const what = `${lower} lies inside ${upper}, which is ${given.shape ? 'given a shape' : `of type ${given.type ?? ''}`}.`;
  const fix = `Make ${upper} an object without a shape, or move ${lower} to where it belongs.`;
  return diagnose('contradicting-keys', place, { what, fix });
}
