import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecField } from '../../load/generated/spec-types.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { mismatchOf, formMismatch, usualMismatch, type Mismatch } from '../mismatch.ts';
import { codesFor } from '../listed-values.ts';
import { misread } from '../misread.ts';
import { impossibleLengthIn } from '../regexes/impossible-length.ts';
import type { CheckRule } from '../rule.ts';
import { locatedFields, type LocatedField } from '../located.ts';

/** Listed values, defaults and examples must satisfy their field: type, values, length, pattern, range. */
export const fieldValues: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const field of locatedFields(files)) {
      if (impossibleLengthIn(field.whole)) continue; // reported as keys that contradict each other
      const listed = listedTexts(files, field);
      const excluding = excludingKey(listed);
      if (excluding !== undefined) yield* excludesAll(field, excluding);
      else {
        yield* checkListed(field, listed);
        for (const what of ['default', 'example'] as const) yield* checkValue(files, field, what);
      }
    }
  },
};

/** A text that a field lists, and why the field itself excludes it. */
interface ListedText {
  readonly what: 'value' | 'code';
  readonly text: string;
  readonly found: Mismatch | undefined;
}

function listedTexts(files: SpecFiles, { file, whole }: LocatedField): ListedText[] {
  if (whole.type !== 'string') return []; // values are for strings
  const codes = codesFor(files, whole.codes, file.id);
  const allowed = codes.filter((code) => !whole.except?.includes(code));
  const listed = (what: ListedText['what'], text: string) => ({
    what,
    text,
    found: formMismatch(whole, text) ?? usualMismatch(whole, text),
  });
  return [
    ...(whole.values ?? []).map(({ value }) => listed('value', value)),
    ...(allowed.length > 0 ? allowed : codes).map((code) => listed('code', code)),
  ];
}

/** The key that excludes all of several texts: then the key is wrong, and not the texts. */
function excludingKey(listed: readonly ListedText[]): keyof SpecField | undefined {
  const [key, ...others] = new Set(listed.map(({ found }) => found?.key));
  return listed.length > 1 && others.length === 0 ? key : undefined;
}

function* excludesAll({ file, path, name, value: own }: LocatedField, key: keyof SpecField): Iterable<Diagnostic> {
  const written = [key, 'values', 'codes'] as const;
  const at = written.find((one) => own[one] !== undefined);
  if (at === undefined) return; // a shared field, reported at its definition
  const what = `${name}: \`${key}\` excludes every value.`;
  yield diagnose('contradicting-keys', file.source.atKey([...path, at]), { what, fix: `Correct \`${key}\` or the values.` });
}

/** Reports texts that the message's own keys exclude. What a shared field excludes is reported at its definition. */
function* checkListed({ file, path, value: own }: LocatedField, listed: readonly ListedText[]): Iterable<Diagnostic> {
  for (const [i, { what, text, found }] of listed.entries()) {
    if (!found) continue;
    const key = [found.key, 'codes' as const].find((one) => own[one] !== undefined);
    if (key === undefined && !own.values) continue;
    const place = own.values ? file.source.at([...path, 'values', i, 'value']) : file.source.atKey([...path, key ?? '']);
    yield diagnose('bad-value', place, { what, value: JSON.stringify(text), reason: found.reason });
  }
}

function* checkValue(
  files: SpecFiles,
  { file, path, value: own, whole }: LocatedField,
  what: 'default' | 'example',
): Iterable<Diagnostic> {
  const value: unknown = whole[what];
  const { type } = whole;
  if (value === undefined || type === undefined || type === 'object' || type === 'list') return;
  if (what === 'default' && type !== 'string') return; // reported as a contradiction
  if (what === 'example' && whole.holds === 'json' && typeof value !== 'string') return; // message examples check what is inside
  const isOwn = own[what] !== undefined;
  const wrong = isOwn ? misread(type, file.source, [...path, what]) : undefined;
  if (wrong) yield wrong;
  const found = wrong ? undefined : (mismatchOf(files, whole, value) ?? usualMismatch(whole, value));
  if (!found || (!isOwn && own[found.key] === undefined)) return;
  const place = isOwn ? file.source.at([...path, what]) : file.source.atKey([...path, found.key]);
  yield diagnose('bad-value', place, { what, value: JSON.stringify(value), reason: found.reason });
}
