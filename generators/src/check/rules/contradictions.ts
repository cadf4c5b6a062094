import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { some } from '../../diagnostics/some.ts';
import { suggestion } from '#runtime';
import type { SpecContradiction, SpecField } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import { ownContradictions } from '../../model/names.ts';
import { codesIn } from '../listed-values.ts';
import { duplicateNames, type LocatedName } from '../duplicate-names.ts';
import { fieldAt, type ReceivedMessage } from '../received-fields.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages } from '../located.ts';

/** A contradiction must be in a response, have a unique id, and compare values that its fields can have. */
export const contradictions: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const ids: LocatedName[] = [];
    for (const { file, path, role, value, label, shared } of locatedMessages(files)) {
      const here = [...path, 'contradictions'];
      if (value.contradictions && role !== 'response' && role !== 'error')
        yield diagnose('contradicting-keys', file.source.atKey(here), {
          what: `Decoders don't look for contradictions in ${label}.`,
          fix: 'Move them to the response. Dotted names of fields also reach into JSON text.',
        });
      for (const [i, one] of (value.contradictions ?? []).entries()) {
        ids.push({ name: one.id, file, path: [...here, i, 'id'] });
        yield* inConditions(files, file, [...here, i, 'when'], one, { label, messages: [{ fields: value.fields, shared }] });
      }
    }
    yield* duplicateNames('contradiction', ids, (id) => ownContradictions.includes(id));
  },
};

function* inConditions(
  files: SpecFiles,
  { source }: SpecFile<unknown>,
  path: Path,
  { when }: SpecContradiction,
  message: ReceivedMessage,
): Iterable<Diagnostic> {
  for (const [i, condition] of when.entries()) {
    const { field: name = '', operation, matches, text } = condition;
    const foreign = Object.entries({ operation, matches, text }).find(([, value]) => value !== undefined)?.[0];
    if (foreign !== undefined) {
      const what = `A contradiction compares values of one response, so it can't use \`${foreign}\`.`;
      yield diagnose('contradicting-keys', source.atKey([...path, i, foreign]), { what, fix: 'Use `is`, `isNot` or `present`.' });
      continue;
    }
    const { field, known } = fieldAt(files, message, name);
    if (!field) {
      const place = source.at([...path, i, 'field']);
      const kind = `field of ${message.label}`;
      yield diagnose('unknown-reference', place, { kind, name, suggestion: suggestion(name, known), known: some(known) });
      continue;
    }
    const values = valuesOf(files, field);
    for (const key of ['is', 'isNot'] as const) {
      for (const [j, value] of (condition[key] ?? []).entries()) {
        if (!values || values.includes(value)) continue;
        const reason = `${name} has the values ${some(values)}`;
        const place = source.at([...path, i, key, j]);
        yield diagnose('bad-value', place, { what: 'condition', value: JSON.stringify(value), reason });
      }
    }
  }
}

/** The listed values, also of an open list: nothing is known about other values, so nothing can contradict them. */
function valuesOf(files: SpecFiles, { values, codes }: SpecField): readonly string[] | undefined {
  return values?.map(({ value }) => value) ?? codesIn(files, codes);
}
