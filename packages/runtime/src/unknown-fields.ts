import { suggestion } from './suggestion.ts';
import { presentable, step, type Path } from './path.ts';
import { notice, noticeEmpty, tell, tellUnreadable, type Report } from './report.ts';
import type { ObjectShape } from './shape.ts';
import { read, readOwn, unreadable, type Values } from './values.ts';

/** The keys of what an object has beside its described fields. */
export function otherKeys({ described }: ObjectShape, values: Values, { received }: Pick<Report, 'received'>): string[] {
  const isNothing = (value: unknown) => value === undefined || (value === null && received);
  return Object.keys(values).filter((key) => !described.has(key) && !isNothing(read(values, key)));
}

/** Reports a field of which little or nothing is known; in a request one, too, that is a known one with a typo. */
export function tellOther(report: Report, shape: ObjectShape, key: string, values: Values, outer: Path | undefined): void {
  const { known, variant, isRequest } = shape;
  const value = read(values, key);
  const owners = variant?.owners().get(key);
  const isNamed = owners !== undefined || known.has(key);
  const path = step(outer, isNamed ? key : presentable(key));
  if (isRequest && value === unreadable) return tellUnreadable(report, path);
  if (known.has(key)) {
    if (isRequest && value === '') return noticeEmpty(report, path);
    if (isRequest && typeof value !== 'string') tell(report, path, 'wrong-type', 'text', value);
    const says = 'is known from the SDK alone';
    return notice(report, path, 'not-described', aKnownField, value, { says });
  }
  if (owners) {
    const says = `belongs to ${owners.join(' and ')}, not to ${variant?.value}`;
    return notice(report, path, 'foreign-field', aKnownField, value, { data: { belongsTo: owners }, says });
  }
  const isFlood = report.issues.length + report.notices.length > mostGuesses;
  const meant = isRequest ? meantBy(key, shape, values, isFlood) : undefined;
  const near = meant ?? (isFlood ? undefined : suggestion(key, known));
  const finding = { near, says: 'is not a known field', prevents: null };
  (meant === undefined ? notice : tell)(report, path, 'unknown-field', near ?? aKnownField, value, finding);
}

const aKnownField = 'a known field';

/** The field that is surely meant by an unknown name: one that differs in case, `_` or `-`, or is missing and near. */
function meantBy(key: string, { plainNames, fields }: ObjectShape, values: Values, isFlood: boolean): string | undefined {
  const same = plainNames.get(plain(key));
  if (same !== undefined || isFlood) return same;
  const missing = fields.filter((field) => field.required && readOwn(values, field.key) === undefined);
  const names = missing.map((field) => field.key);
  return suggestion(key, names);
}

/** Each name by what it is but for case, `_` and `-`; of several that are the same, the first. */
export function plainNames(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byPlain = new Map<string, string>();
  for (const name of names) if (!byPlain.has(plain(name))) byPlain.set(plain(name), name);
  return byPlain;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}

/** Key -> the values that choose a shape with it. */
export function ownersOf(shapes: Readonly<Record<string, () => ObjectShape>>): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [value, shape] of Object.entries(shapes)) {
    for (const key of shape().described) owners.set(key, [...(owners.get(key) ?? []), value]);
  }
  return owners;
}

/** Past so many problems nobody is helped by guesses, which take time. */
const mostGuesses = 100;
