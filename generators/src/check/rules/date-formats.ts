import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { dateWords } from '../../model/date-words.ts';
import { clashOf, formatProblem } from '../dates/format-problems.ts';
import type { CheckRule } from '../rule.ts';
import { locatedFields, type LocatedField } from '../located.ts';

/** Every date format must be readable, and no two formats of a field may read the same text as different dates. */
export const dateFormats: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const site of locatedFields(files)) yield* inField(site);
  },
};

function* inField({ file, path, value: { formats = [] } }: LocatedField): Iterable<Diagnostic> {
  const placeOf = (i: number) => file.source.at([...path, 'formats', i]);
  const sound: { readonly form: string; readonly i: number }[] = [];
  for (const [i, form] of formats.entries()) {
    const fault = formatProblem(form);
    if (fault) yield diagnose('bad-date-format', placeOf(i), { form, ...fault, known });
    else sound.push({ form, i });
  }
  for (const [n, { form, i }] of sound.entries()) {
    for (const before of sound.slice(0, n)) {
      const clash = clashOf(before.form, form);
      if (clash) yield diagnose('ambiguous-dates', placeOf(i), { form, before: before.form, ...clash });
    }
  }
}

const known = dateWords.map(({ word, means }) => `${word} (${means})`).join(', ');
