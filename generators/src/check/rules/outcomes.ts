import { diagnose, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { some } from '../../diagnostics/some.ts';
import { suggestion } from '#runtime';
import type { SpecField } from '../../load/generated/spec-types.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { fieldAt } from '../received-fields.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages } from '../located.ts';

/** The fields of an outcome must be in the response: two with codes, and one that answers yes or no. */
export const outcomes: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const responses = locatedMessages(files).filter(({ role }) => role === 'response');
    for (const operation of files.operations) {
      const { source, data, id } = operation;
      if (!data.outcome) continue;
      const own = responses.filter(({ file }) => {
        const isOfProduct = files.products.some((product) => product.source === file.source && product.data.operation === id);
        return isOfProduct || file.source === source;
      });
      const label = `the response of ${data.name}`;
      const messages = own.map(({ value, shared }) => ({ fields: value.fields, shared }));
      for (const key of ['call', 'verdict', 'reason'] as const) {
        const place = source.at(['outcome', key]);
        const name = data.outcome[key];
        const { field, known } = fieldAt(files, { label, messages }, name);
        yield* answer(key, place, { kind: `field of ${label}`, name, field, known });
      }
    }
    yield* callbackOutcomes(files);
  },
};

/** The outcome in a callback must name fields of its query. */
function* callbackOutcomes({ callbacks }: SpecFiles): Iterable<Diagnostic> {
  for (const { source, data } of callbacks) {
    for (const key of ['verdict', 'reason'] as const) {
      const name = data.outcome?.[key];
      if (name === undefined) continue;
      const place = source.at(['outcome', key]);
      const known = Object.keys(data.query.fields);
      const field = Object.hasOwn(data.query.fields, name) ? data.query.fields[name] : undefined;
      yield* answer(key, place, { kind: `field of the query of ${data.name}`, name, field, known });
    }
  }
}

interface Named {
  readonly kind: string;
  readonly name: string;
  /** The field of that name; undefined if there is none. */
  readonly field: SpecField | undefined;
  readonly known: readonly string[];
}

/** Checks that the field exists and can hold this part of the outcome. */
function* answer(key: keyof typeof answers, place: Place, { kind, name, field, known }: Named): Iterable<Diagnostic> {
  if (!field) {
    yield diagnose('unknown-reference', place, { kind, name, suggestion: suggestion(name, known), known: some(known) });
  } else if (!answers[key].fits(field)) {
    yield diagnose('contradicting-keys', place, {
      what: `${name} ${answers[key].lacks}.`,
      fix: 'Name another field, or add what is missing.',
    });
  }
}

const isCode = { fits: ({ codes }: SpecField) => codes !== undefined, lacks: 'has no codes' };

const answers = {
  call: isCode,
  verdict: {
    fits: ({ values = [] }: SpecField) => [true, false].every((flag) => values.some((value) => value.flag === flag)),
    lacks: "doesn't answer yes or no: two of its values need a flag",
  },
  reason: isCode,
};
