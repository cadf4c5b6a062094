import type { SpecFiles } from '../../load/spec.ts';
import { duplicateNames, type LocatedName } from '../duplicate-names.ts';
import type { CheckRule } from '../rule.ts';
import { locatedIds, locatedMessages, locatedRules } from '../located.ts';

/** Unique in the spec: labels, titles of scenarios, ids of rules and discrepancies. Unique in their message: names of fields and examples. */
export const names: CheckRule = {
  needs: 'file',
  *check(files) {
    yield* duplicateNames(
      'rule',
      locatedRules(files).map(({ file, path, value }) => ({ name: value.id, file, path: [...path, 'id'] })),
    );
    yield* duplicateNames('discrepancy', locatedIds(files, 'discrepancies'));
    for (const { file, path, value } of locatedMessages(files)) {
      const fields = Object.entries(value.fields);
      const own = fields.map(([name]) => ({ name, file, path: [...path, 'fields', name] }));
      const aliases = fields.flatMap(([name, field]) =>
        (field.aliases ?? []).map((alias, i) => ({ name: alias, file, path: [...path, 'fields', name, 'aliases', i] })),
      );
      // The problem is reported at the alias, even if the field with the same name comes later.
      yield* duplicateNames('field', [...own, ...aliases]);
      const examples = value.examples ?? [];
      yield* duplicateNames(
        'example',
        examples.map(({ id }, i) => ({ name: id, file, path: [...path, 'examples', i, 'id'] })),
      );
    }
    yield* duplicateNames('label', labels(files));
    const titled = files.scenarios.filter(({ data }) => data.title !== undefined);
    yield* duplicateNames(
      'title',
      titled.map((file) => ({ name: String(file.data.title), file, path: ['title'] })),
    );
  },
};

/** Labels identify things for readers, so they must be unique. */
function labels({ products, documents, codeLists }: SpecFiles): LocatedName[] {
  return [...products, ...documents, ...codeLists].map((file) => ({ name: file.data.label, file, path: ['label'] }));
}
