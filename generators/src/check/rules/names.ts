import type { SpecFiles } from '../../load/spec.ts';
import { once, type NameSite } from '../once.ts';
import type { CheckRule } from '../rule.ts';
import { listed, messageSites, ruleSites } from '../sites.ts';

/** Ids of rules and discrepancies are unique in the spec, labels too; names of fields and examples are unique in their message. */
export const names: CheckRule = {
  needs: 'file',
  *check(files) {
    yield* once(
      'rule',
      ruleSites(files).map(({ file, path, value }) => ({ name: value.id, file, path: [...path, 'id'] })),
    );
    yield* once('discrepancy', listed(files, 'discrepancies'));
    for (const { file, path, value } of messageSites(files)) {
      const fields = Object.entries(value.fields);
      const own = fields.map(([name]) => ({ name, file, path: [...path, 'fields', name] }));
      const aliases = fields.flatMap(([name, field]) =>
        (field.aliases ?? []).map((alias, i) => ({ name: alias, file, path: [...path, 'fields', name, 'aliases', i] })),
      );
      // The alias is at fault, also where the field of that name comes later.
      yield* once('field', [...own, ...aliases]);
      const examples = value.examples ?? [];
      yield* once(
        'example',
        examples.map(({ id }, i) => ({ name: id, file, path: [...path, 'examples', i, 'id'] })),
      );
    }
    yield* once('label', labels(files));
  },
};

/** Labels say what a fact is about, so no two things share one. */
function labels({ products, documents, codeLists }: SpecFiles): NameSite[] {
  return [...products, ...documents, ...codeLists].map((file) => ({ name: file.data.label, file, path: ['label'] }));
}
