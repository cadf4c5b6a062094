import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecField } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import { listedValues } from '../listed-values.ts';
import type { CheckRule } from '../rule.ts';
import { locatedFields, locatedRules } from '../located.ts';

/** Constraints and rules that refuse messages must be stated by a source. An inference must not refuse anything. */
export const strength: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    const sources = files.sources?.data.sources ?? {};
    const isInferred = (ids: readonly string[]) => ids.every((id) => sources[id]?.authority === 'inferred');
    for (const { file, path, name, value } of locatedFields(files)) {
      for (const [i, { for: constraints, source }] of (value.basis ?? []).entries()) {
        if (isInferred(source)) yield onlyInferred(file, [...path, 'basis', i, 'source'], `${name}: ${constraints.join(', ')}`);
      }
    }
    yield* closedWithoutBasis(files);
    for (const { file, path, value: rule } of locatedRules(files)) {
      if (rule.severity !== 'issue' || !isInferred((rule.basis ?? [rule]).flatMap(({ source }) => source))) continue;
      const at = rule.basis ? ['basis', 0, 'source'] : ['source'];
      yield onlyInferred(file, [...path, ...at], `the rule ${rule.id}`);
    }
  },
};

function onlyInferred({ source }: SpecFile<unknown>, path: Path, subject: string): Diagnostic {
  const what = `No source states ${subject}: the sources given here are inferences.`;
  const fix =
    'Name the source that states it. Otherwise it must not refuse anything: use `usual`, `open: true` or `severity: notice`.';
  return diagnose('contradicting-keys', source.at(path), { what, fix });
}

/** If a spec states the basis of one list of values, every list that refuses other values needs a basis. */
function* closedWithoutBasis(files: SpecFiles): Iterable<Diagnostic> {
  const parameters = locatedFields(files).filter(({ path }) => path[0] === 'request');
  if (!parameters.some(({ value }) => hasBasis(value))) return;
  const isUnfounded = (field: SpecField) =>
    // The field that distinguishes products has one value, which refuses nothing.
    (listedValues(files, field)?.length ?? 0) > 1 && !field.open && !hasBasis(field);
  for (const { file, path, name, value, whole, shared } of parameters) {
    if (!isUnfounded(whole) || (shared && isUnfounded(shared))) continue; // a shared field is reported at its definition
    const key = (['open', 'values', 'codes'] as const).find((one) => value[one] !== undefined);
    const what = `${name}: values that aren't listed are refused, but \`basis\` doesn't say which source states that.`;
    const fix = 'Add an entry for `values` to `basis`. If no source states that the list is complete, write `open: true`.';
    yield diagnose('contradicting-keys', file.source.atKey(key ? [...path, key] : path), { what, fix });
  }
}

function hasBasis({ basis = [] }: SpecField): boolean {
  return basis.some((one) => one.for.includes('values'));
}
