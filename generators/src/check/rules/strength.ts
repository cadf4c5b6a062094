import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import { listedValues } from '../listed-values.ts';
import type { CheckRule } from '../rule.ts';
import { fieldSites, ruleSites } from '../sites.ts';

/** What refuses a message is stated by a source: nobody's conclusion refuses anything. */
export const strength: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    const sources = files.sources?.data.sources ?? {};
    const isConcluded = (ids: readonly string[]) => ids.every((id) => sources[id]?.authority === 'inferred');
    for (const { file, path, name, value } of fieldSites(files)) {
      for (const [i, { for: constraints, source }] of (value.basis ?? []).entries()) {
        if (isConcluded(source)) yield concluded(file, [...path, 'basis', i, 'source'], `${name}: ${constraints.join(', ')}`);
      }
    }
    yield* closedWithoutBasis(files);
    for (const { file, path, value: rule } of ruleSites(files)) {
      if (rule.severity !== 'issue' || !isConcluded((rule.basis ?? [rule]).flatMap(({ source }) => source))) continue;
      const at = rule.basis ? ['basis', 0, 'source'] : ['source'];
      yield concluded(file, [...path, ...at], `the rule ${rule.id}`);
    }
  },
};

function concluded({ source }: SpecFile<unknown>, path: Path, subject: string): Diagnostic {
  const what = `Nothing states ${subject}: each source given here is an inference.`;
  const fix = 'Name the source that states it. If none does, it may not refuse: use usual, open: true or severity: notice.';
  return diagnose('contradicting-keys', source.at(path), { what, fix });
}

/** In a spec that gives the basis of one list of values, each list that refuses other values has one. */
function* closedWithoutBasis(files: SpecFiles): Iterable<Diagnostic> {
  const parameters = fieldSites(files).filter(({ path }) => path[0] === 'request');
  if (!parameters.some(({ value }) => hasBasis(value))) return;
  const isUnfounded = (field: Field) =>
    // What distinguishes products has one value, which refuses nothing.
    (listedValues(files, field)?.length ?? 0) > 1 && !field.open && !hasBasis(field);
  for (const { file, path, name, value, whole, shared } of parameters) {
    if (!isUnfounded(whole) || (shared && isUnfounded(shared))) continue; // a shared field is reported where it is
    const key = (['open', 'values', 'codes'] as const).find((one) => value[one] !== undefined);
    const what = `${name}: it refuses all values that aren't listed, and no basis says which source states that.`;
    const fix = 'Add a basis for values. If no source states that the list is complete, write open: true.';
    yield diagnose('contradicting-keys', file.source.atKey(key ? [...path, key] : path), { what, fix });
  }
}

function hasBasis({ basis = [] }: Field): boolean {
  return basis.some((one) => one.for.includes('values'));
}
