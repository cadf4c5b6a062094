import { diagnose, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import { typeNames } from '../../model/names.ts';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, isExampleData, messageSites, ruleSites } from '../sites.ts';

/** Ids of rules, limits and discrepancies stand once in the spec, names of generated types and labels too. */
export const names: CheckRule = {
  needs: 'file',
  *check(files) {
    yield* once(
      'rule',
      ruleSites(files).map(({ file, path, value }) => ({ name: value.id, file, path: [...path, 'id'] })),
    );
    yield* once('limit', listed(files, 'limits'));
    yield* once('discrepancy', listed(files, 'discrepancies'));
    for (const { file, path, value } of messageSites(files)) {
      const examples = value.examples ?? [];
      yield* once(
        'example',
        examples.map(({ id }, i) => ({ name: id, file, path: [...path, 'examples', i, 'id'] })),
      );
    }
    yield* once('type', types(files));
    yield* once('label', labels(files));
    yield* once('endpoint', endpoints(files));
  },
};

interface NameSite {
  readonly name: string;
  readonly file: Pick<SpecFile<unknown>, 'source'>;
  readonly path: Path;
}

function* once(what: string, sites: readonly NameSite[]): Iterable<Diagnostic> {
  const first = new Map<string, Place>();
  for (const { name, file, path } of sites) {
    const place = file.source.at(path);
    const before = first.get(name);
    if (before) yield diagnose('duplicate-name', place, { what, name, first: `${before.file}:${before.line}` });
    else first.set(name, place);
  }
}

/** Every item of every list that stands under a key, wherever in the spec. */
function listed(files: SpecFiles, key: 'limits' | 'discrepancies'): NameSite[] {
  return allSpecFiles(files).flatMap((file) => [...walk(file, file.data, [], key)]);
}

function* walk(file: SpecFile<unknown>, data: unknown, path: Path, key: string): Iterable<NameSite> {
  if (data === null || typeof data !== 'object') return;
  for (const [name, value] of Object.entries(data)) {
    const here = [...path, name];
    if (isExampleData(here)) continue;
    if (name === key && Array.isArray(value)) {
      for (const [i, item] of value.entries()) yield { name: String(Object(item)['id']), file, path: [...here, i, 'id'] };
    } else yield* walk(file, value, here, key);
  }
}

function types({ operations, products, callbacks, payloads, documents, codeLists }: SpecFiles): NameSite[] {
  const at = (file: Pick<SpecFile<unknown>, 'source'>, ...made: string[]) => made.map((name) => ({ name, file, path: ['name'] }));
  return [
    ...operations.flatMap((file) => at(file, typeNames.request(file.data.name), typeNames.response(file.data.name))),
    ...products.flatMap((file) => {
      const operation = operations.find(({ id }) => id === file.data.operation)?.data.name ?? '';
      return at(file, typeNames.request(operation, file.data.name), typeNames.response(operation, file.data.name));
    }),
    ...callbacks.flatMap((file) => at(file, typeNames.query(file.data.name))),
    ...payloads.flatMap((file) => at(file, file.data.name)),
    ...codeLists.flatMap((file) => [
      ...at(file, file.data.name),
      ...Object.entries(file.data.shapes ?? {}).map(([shape, { name }]) => ({ name, file, path: ['shapes', shape, 'name'] })),
    ]),
    ...documents.flatMap((file) => at(file, file.data.name)),
  ];
}

/** Labels tell readers what a fact concerns, so no two things share one. */
function labels({ products, documents, codeLists }: SpecFiles): NameSite[] {
  return [...products, ...documents, ...codeLists].map((file) => ({ name: file.data.label, file, path: ['label'] }));
}

function endpoints({ service }: SpecFiles): NameSite[] {
  const list = service?.data.endpoints ?? [];
  return service ? list.map(({ id }, i) => ({ name: id, file: service, path: ['endpoints', i, 'id'] })) : [];
}
