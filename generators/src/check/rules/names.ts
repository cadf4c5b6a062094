import { diagnose, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import { camelCase, ownConstants, ownTypes, reservedWords, typeNames } from '../../model/names.ts';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, keySites, messageSites, ruleSites } from '../sites.ts';

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
    yield* once('type', types(files), (name) => ownTypes.includes(name));
    yield* once('constant', constants(files), (name) => ownConstants.includes(name) || reservedWords.has(name));
    yield* once('document', documentIds(files));
    yield* fileIds(files);
    yield* once('label', labels(files));
    yield* once('endpoint', endpoints(files));
  },
};

interface NameSite {
  readonly name: string;
  readonly file: Pick<SpecFile<unknown>, 'source'>;
  readonly path: Path;
}

function* once(what: string, sites: readonly NameSite[], taken?: (name: string) => boolean): Iterable<Diagnostic> {
  const first = new Map<string, Place>();
  for (const { name, file, path } of sites) {
    const place = file.source.at(path);
    const before = first.get(name);
    if (before) yield diagnose('duplicate-name', place, { what, name, first: `at ${before.file}:${before.line}` });
    else first.set(name, place);
    if (taken?.(name)) yield diagnose('duplicate-name', place, { what, name, first: 'by the packages themselves' });
  }
}

/** Every item of every list that stands under a key, wherever in the spec. */
function listed(files: SpecFiles, wanted: 'limits' | 'discrepancies'): NameSite[] {
  const lists = allSpecFiles(files).flatMap((file) => [...keySites(file)].filter(({ key }) => key === wanted));
  return lists.flatMap(({ file, path, value }) =>
    (Array.isArray(value) ? value : []).map((item, i) => ({ name: String(Object(item)['id']), file, path: [...path, i, 'id'] })),
  );
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

function constants({ codeLists }: SpecFiles): NameSite[] {
  return codeLists.map((file) => ({ name: camelCase(file.id), file, path: ['name'] }));
}

/** The whole protocol and each product have an OpenAPI document named after them. */
function documentIds({ service, products }: SpecFiles): NameSite[] {
  return [
    ...(service ? [{ name: service.data.id, file: service, path: ['id'] }] : []),
    ...products.map((file) => ({ name: file.id, file, path: ['name'] })),
  ];
}

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

function endpoints({ service }: SpecFiles): NameSite[] {
  const list = service?.data.endpoints ?? [];
  return service ? list.map(({ id }, i) => ({ name: id, file: service, path: ['endpoints', i, 'id'] })) : [];
}
