import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { refer } from '../refer.ts';
import type { CheckRule } from '../rule.ts';

/** A scenario names products and documents that there are, and fields that the callback has. */
export const scenarioReferences: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const products = files.products.map(({ id }) => id);
    const documents = files.documents.flatMap(({ data }) => data.codes.map(({ code }) => code));
    for (const { data, ...file } of files.scenarios) {
      for (const [i, id] of (data.products ?? []).entries()) yield* refer(file, ['products', i], 'product', id, products);
      for (const [i, code] of (data.documents ?? []).entries()) {
        yield* refer(file, ['documents', i], "document's code", code, documents);
      }
    }
    yield* callbackFields(files);
    yield* unheardAnswers(files);
  },
};

/** An answer is that of the operation with an outcome: without one, it would be dropped without a word. */
function* unheardAnswers({ operations, scenarios }: SpecFiles): Iterable<Diagnostic> {
  if (operations.some(({ data }) => data.outcome)) return;
  for (const { data, source } of scenarios) {
    for (const key of ['answer', 'each', 'edits', 'forms'] as const) {
      if (data[key] === undefined) continue;
      yield diagnose('contradicting-keys', source.atKey([key]), {
        what: `No operation has an outcome, so nothing gives this ${key}.`,
        fix: 'Add outcome to the operation that reports how it ended, or remove this key.',
      });
    }
  }
}

function* callbackFields({ scenarios, callbacks }: SpecFiles): Iterable<Diagnostic> {
  const known = callbacks.filter(({ data }) => data.outcome).flatMap(({ data }) => Object.keys(data.query.fields));
  for (const { data, ...file } of scenarios) {
    for (const name of Object.keys(data.callback ?? {})) {
      yield* refer(file, ['callback', name], 'field of a callback', name, known);
    }
  }
}
