import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { dateWords } from '../../model/date-words.ts';
import { clashOf, formFault } from '../dates/form-faults.ts';
import type { CheckRule } from '../rule.ts';
import { fieldSites, type FieldSite } from '../sites.ts';

/** Every form of a date can be read, and no two forms of a field read one text differently. */
export const dateFormats: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const site of fieldSites(files)) yield* inField(site);
  },
};

function* inField({ file, path, value: { formats = [] } }: FieldSite): Iterable<Diagnostic> {
  const placeOf = (i: number) => file.source.at([...path, 'formats', i]);
  const sound: { readonly form: string; readonly i: number }[] = [];
  for (const [i, form] of formats.entries()) {
    const fault = formFault(form);
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
