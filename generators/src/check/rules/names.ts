import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { once, type NameSite } from '../once.ts';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, listed, messageSites, ruleSites } from '../sites.ts';

/** Ids of rules and discrepancies stand once in the spec, labels too; names of fields and examples once in their message. */
export const names: CheckRule = {
  needs: 'file',
  *check(files) {
    yield* once(
      'rule',
      ruleSites(files).map(({ file, path, value }) => ({ name: value.id, file, path: [...path, 'id'] })),
    );
    yield* once('discrepancy', listed(files, 'discrepancies'));
    for (const { file, path, value } of messageSites(files)) {
      const fields = Object.entries(value.fields).flatMap(([name, { aliases = [] }]) => [
        { name, file, path: [...path, 'fields', name] },
        ...aliases.map((alias, i) => ({ name: alias, file, path: [...path, 'fields', name, 'aliases', i] })),
      ]);
      yield* once('field', fields);
      const examples = value.examples ?? [];
      yield* once(
        'example',
        examples.map(({ id }, i) => ({ name: id, file, path: [...path, 'examples', i, 'id'] })),
      );
    }
    yield* fileIds(files);
    yield* once('label', labels(files));
  },
};

/** Constants and variables are named after files, and begin with a letter. */
function* fileIds(files: SpecFiles): Iterable<Diagnostic> {
  for (const { id, source } of allSpecFiles(files)) {
    if (/^[a-z]/.test(id)) continue;
    yield diagnose('bad-form', source.at([]), { found: source.file, expected: "a file's name begins with a letter" });
  }
}

/** Labels tell readers what a fact concerns, so no two things share one. */
function labels({ products, documents, codeLists }: SpecFiles): NameSite[] {
  return [...products, ...documents, ...codeLists].map((file) => ({ name: file.data.label, file, path: ['label'] }));
}
