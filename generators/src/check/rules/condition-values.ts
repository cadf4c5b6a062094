import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { some } from '../../diagnostics/some.ts';
import type { Path } from '../../load/source.ts';
import { withShared, type SpecFile, type SpecFiles } from '../../load/spec.ts';
import type { SpecCondition, SpecField, SpecFields } from '../../load/generated/spec-types.ts';
import { listedValues } from '../listed-values.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages, locatedReturnedWhen } from '../located.ts';

/** A condition must ask for values that its field can have. */
export const conditionValues: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const message of locatedMessages(files)) {
      const { file, path, value, shared } = message;
      const own = resolve(value.fields, shared);
      for (const [i, { when, then }] of (value.rules ?? []).entries()) {
        yield* inConditions(files, file, [...path, 'rules', i, 'when'], when, own);
        yield* inConditions(files, file, [...path, 'rules', i, 'then'], then, own);
      }
      for (const list of locatedReturnedWhen(files, message)) yield* inConditions(files, list.file, list.path, list.value, own);
    }
    for (const { data, ...file } of files.codeLists) {
      for (const [i, { returnedWhen }] of (data.codes ?? []).entries()) {
        yield* inConditions(files, file, ['codes', i, 'returnedWhen'], returnedWhen, []);
      }
    }
  },
};

function* inConditions(
  files: SpecFiles,
  file: Pick<SpecFile<unknown>, 'source'>,
  path: Path,
  conditions: readonly SpecCondition[] | undefined,
  own: readonly NamedField[],
): Iterable<Diagnostic> {
  for (const [i, condition] of (conditions ?? []).entries()) {
    const { operation, field } = condition;
    const candidates = operation === undefined ? own : requestFields(files, operation);
    const fields = candidates.filter(({ name }) => name === field);
    const lists = fields.map((candidate) => (candidate.field.open ? undefined : listedValues(files, candidate.field)));
    const known = lists.flatMap((list) => list ?? []);
    // A field that excludes all its values is reported separately.
    if (known.length === 0 || lists.includes(undefined)) continue;
    for (const key of ['is', 'isNot'] as const) {
      for (const [j, value] of (condition[key] ?? []).entries()) {
        if (known.includes(value)) continue;
        const reason = `${field ?? ''} has the values ${some([...new Set(known)])}`;
        const place = file.source.at([...path, i, key, j]);
        yield diagnose('bad-value', place, { what: 'condition', value: JSON.stringify(value), reason });
      }
    }
  }
}

interface NamedField {
  readonly name: string;
  readonly field: SpecField;
}

/** The request fields of an operation and of all its products. The field that distinguishes products has their codes as values. */
function requestFields(files: SpecFiles, operation: string): NamedField[] {
  const { operations, products, parameters } = files;
  const discriminator = operations.find(({ id }) => id === operation)?.data.discriminator;
  const own = operations.filter(({ id }) => id === operation).map(({ data }) => data.request);
  const variants = products.filter(({ data }) => data.operation === operation).map(({ data }) => data.request);
  const fields = [...own, ...variants].flatMap((message) => resolve(message?.fields ?? {}, parameters?.data.request ?? {}));
  // Products of an operation without products are reported separately.
  const strays = products.some(({ data }) =>
    operations.every(({ id, data: { discriminator } }) => id !== data.operation || !discriminator),
  );
  const isWhole = !strays && !lacksProduct(files);
  const codes = products
    .filter(({ data }) => data.operation === operation)
    .map(({ data }) => ({ value: data.code, means: data.label }));
  return fields.flatMap(({ name, field }) => {
    if (name !== discriminator) return [{ name, field }];
    return isWhole ? [{ name, field: { ...field, values: codes } }] : [];
  });
}

/** Whether something names a product that there isn't. It is reported there, and its code isn't known here. */
function lacksProduct({ operations, products, documents, codeLists, scenarios }: SpecFiles): boolean {
  const known = new Set([...operations, ...products].map(({ id }) => id));
  const named = [
    ...codeLists.flatMap(({ data }) => (data.codes ?? []).flatMap(({ returnedBy = [] }) => returnedBy)),
    ...documents.flatMap(({ data }) => data.codes.flatMap((code) => code.products)),
    ...scenarios.flatMap(({ data }) => data.products ?? []),
  ];
  return named.some((id) => !known.has(id));
}

function resolve(fields: SpecFields, shared: SpecFields): NamedField[] {
  return Object.entries(fields).map(([name, field]) => ({ name, field: withShared(field, name, shared) }));
}
