import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../../load/generated/spec-types.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { misfit, misfitOfForm, misfitOfUsual, type Misfit } from '../fits.ts';
import { codesFor } from '../listed-values.ts';
import { misread } from '../misread.ts';
import { noRoomIn } from '../regexes/room.ts';
import type { CheckRule } from '../rule.ts';
import { fieldSites, type FieldSite } from '../sites.ts';

/** Each listed value, a default and an example satisfy their own field: type, values, length, pattern, range. */
export const fieldValues: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const site of fieldSites(files)) {
      if (noRoomIn(site.whole)) continue; // reported as keys that contradict each other
      const listed = listedTexts(files, site);
      const excluding = excludingKey(listed);
      if (excluding !== undefined) yield* excludesAll(site, excluding);
      else {
        yield* checkListed(site, listed);
        for (const what of ['default', 'example'] as const) yield* checkValue(files, site, what);
      }
    }
  },
};

/** A text that a field lists, with what of the field excludes it. */
interface ListedText {
  readonly what: 'value' | 'code';
  readonly text: string;
  readonly found: Misfit | undefined;
}

function listedTexts(files: SpecFiles, { file, whole }: FieldSite): ListedText[] {
  if (whole.type !== 'string') return []; // values are for strings
  const codes = codesFor(files, whole.codes, file.id);
  const taken = codes.filter((code) => !whole.except?.includes(code));
  const listed = (what: ListedText['what'], text: string) => ({ what, text, found: misfitOfForm(whole, text) });
  return [
    ...(whole.values ?? []).map(({ value }) => listed('value', value)),
    ...(taken.length > 0 ? taken : codes).map((code) => listed('code', code)),
  ];
}

/** The key that excludes each of several texts: it is at fault, and not the texts. */
function excludingKey(listed: readonly ListedText[]): keyof Field | undefined {
  const [key, ...others] = new Set(listed.map(({ found }) => found?.key));
  return listed.length > 1 && others.length === 0 ? key : undefined;
}

function* excludesAll({ file, path, name, value: own }: FieldSite, key: keyof Field): Iterable<Diagnostic> {
  const written = [key, 'values', 'codes'] as const;
  const at = written.find((one) => own[one] !== undefined);
  if (at === undefined) return; // a shared field, reported where it is
  const what = `${name}: ${key} excludes every value.`;
  yield diagnose('contradicting-keys', file.source.atKey([...path, at]), { what, fix: `Correct ${key} or the values.` });
}

/** Of a shared field, what it says itself is reported where it stands; here, what the message's own keys exclude. */
function* checkListed({ file, path, value: own }: FieldSite, listed: readonly ListedText[]): Iterable<Diagnostic> {
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
  { file, path, value: own, whole }: FieldSite,
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
  const unusual = what === 'example' ? misfitOfUsual(whole, value) : undefined;
  const found = wrong ? undefined : (misfit(files, whole, value) ?? unusual);
  if (!found || (!isOwn && own[found.key] === undefined)) return;
  const place = isOwn ? file.source.at([...path, what]) : file.source.atKey([...path, found.key]);
  yield diagnose('bad-value', place, { what, value: JSON.stringify(value), reason: found.reason });
}
