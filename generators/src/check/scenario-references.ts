import type { SpecFiles } from '../load/spec.ts';
import { reference, type NameReference } from './reference.ts';

/** The products, documents and callback fields that scenarios name. */
export function* scenarioReferences(files: SpecFiles): Iterable<NameReference> {
  const products = files.products.map(({ id }) => id);
  const documents = files.documents.flatMap(({ data }) => data.codes.map(({ code }) => code));
  for (const { data, ...file } of files.scenarios) {
    for (const [i, id] of (data.products ?? []).entries()) yield* reference(file, ['products', i], 'product', id, products);
    for (const [i, code] of (data.documents ?? []).entries()) {
      yield* reference(file, ['documents', i], "document's code", code, documents);
    }
  }
  yield* callbackFields(files);
}

function* callbackFields({ scenarios, callbacks }: SpecFiles): Iterable<NameReference> {
  const known = callbacks.filter(({ data }) => data.outcome).flatMap(({ data }) => Object.keys(data.query.fields));
  for (const { data, ...file } of scenarios) {
    for (const name of Object.keys(data.callback ?? {})) {
      yield* reference(file, ['callback', name], 'field of a callback', name, known);
    }
  }
}
