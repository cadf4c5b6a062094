import { diagnose, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { suggestion } from '#runtime';
import type { SpecField } from '../../load/generated/spec-types.ts';
import { withShared } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages } from '../located.ts';

/** Every prefix of a dotted name must be a field itself, namely an object without a shape. */
export const parents: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const { file, path, value, shared } of locatedMessages(files)) {
      const fields = new Map(Object.entries(value.fields).map(([name, field]) => [name, withShared(field, name, shared)]));
      const reported = new Set<string>();
      for (const lower of fields.keys()) {
        const upper = outer(lower).find((name) => !canContainFields(fields.get(name)));
        if (upper === undefined || reported.has(upper)) continue;
        reported.add(upper);
        yield problem(file.source.atKey([...path, 'fields', lower]), lower, upper, fields);
      }
    }
  },
};

/** The prefixes of a dotted name, the outermost first: A and A.B for A.B.C. */
function outer(name: string): string[] {
  const steps = name.split('.');
  return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join('.'));
}

/** Whether other fields can be inside. A field without a type counts as yes: it is reported elsewhere. */
function canContainFields(field: SpecField | undefined): boolean {
  return field !== undefined && field.shape === undefined && (field.type === undefined || field.type === 'object');
}

function problem(place: Place, lower: string, upper: string, fields: ReadonlyMap<string, SpecField>): Diagnostic {
  const given = fields.get(upper);
  if (!given) {
    const objects = [...fields.keys()].filter((name) => fields.get(name)?.type === 'object');
    return diagnose('missing-parent', place, { field: lower, parent: upper, suggestion: suggestion(upper, objects) });
  }
  const what = `${lower} is inside ${upper}, which ${given.shape ? 'has a shape' : `has the type ${given.type ?? ''}`}.`;
  const fix = `Make ${upper} an object without a shape, or move ${lower}.`;
  return diagnose('contradicting-keys', place, { what, fix });
}
