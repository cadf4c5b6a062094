import { suggestion } from './suggestion.ts';
import { presentable, step, type Path } from './path.ts';
import { notice, noticeEmpty, issue, reportUnreadable, type Report } from './report.ts';
import type { ObjectShape } from './shape.ts';
import { read, readOwn, unreadable, type Values } from './values.ts';

/** The keys of an object besides its described fields. */
export function otherKeys({ described }: ObjectShape, values: Values, { received }: Pick<Report, 'received'>): string[] {
  const others: string[] = [];
  for (const key of Object.keys(values)) {
    if (described.has(key)) continue;
    const value = read(values, key);
    if (value !== undefined && !(value === null && received)) others.push(key);
  }
  return others;
}

/** Reports a field that isn't described. In a request, it may be a described field with a typo. */
export function reportOther(report: Report, shape: ObjectShape, key: string, values: Values, outer: Path | undefined): void {
  const { known, variant, isRequest } = shape;
  const value = read(values, key);
  const owners = variant?.owners().get(key);
  const isNamed = owners !== undefined || known.has(key);
  const path = step(outer, isNamed ? key : presentable(key));
  if (isRequest && value === unreadable) return reportUnreadable(report, path);
  if (known.has(key)) {
    if (isRequest && value === '') return noticeEmpty(report, path);
    if (isRequest && typeof value !== 'string') issue(report, path, 'wrong-type', 'text', value);
    const says = 'is known from the SDK alone';
    return notice(report, path, 'not-described', aKnownField, value, { says });
  }
  if (owners) {
    const { belongsTo, says } = owners;
    return notice(report, path, 'foreign-field', aKnownField, value, {
      data: { belongsTo },
      says: `${says}, not to ${variant?.value}`,
    });
  }
  const isFlood = report.issues.length + report.notices.length > mostGuesses;
  const certain = isRequest ? certainField(key, shape, values, isFlood) : undefined;
  const near = certain ?? (isFlood ? undefined : suggestion(key, known));
  const finding = { near, says: 'is not a known field', prevents: null };
  (certain === undefined ? notice : issue)(report, path, 'unknown-field', near ?? aKnownField, value, finding);
}

const aKnownField = 'a known field';

/** The field that an unknown name certainly means: one that differs only in case, `_` or `-`, or a similar one that is missing. */
function certainField(key: string, { plainNames, fields }: ObjectShape, values: Values, isFlood: boolean): string | undefined {
  const same = plainNames.get(plain(key));
  if (same !== undefined || isFlood) return same;
  const missing = fields.filter((field) => field.required && readOwn(values, field.key) === undefined);
  const names = missing.map((field) => field.key);
  return suggestion(key, names);
}

/** Names by their plain form, without case, `_` and `-`. The first of several names with the same form counts. */
export function plainNames(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byPlain = new Map<string, string>();
  for (const name of names) if (!byPlain.has(plain(name))) byPlain.set(plain(name), name);
  return byPlain;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}

/** The messages of a union that have a field. */
export interface Owners {
  /** The values that select them. */
  readonly belongsTo: readonly string[];
  /** The same in words. */
  readonly says: string;
}

/** Key -> the shapes with this key. */
export function ownersOf(shapes: Readonly<Record<string, () => ObjectShape>>): ReadonlyMap<string, Owners> {
  const owners = new Map<string, Owners>();
  for (const [value, shape] of Object.entries(shapes)) {
    for (const key of shape().described) {
      const belongsTo = [...(owners.get(key)?.belongsTo ?? []), value];
      owners.set(key, { belongsTo, says: `belongs to ${belongsTo.join(' and ')}` });
    }
  }
  return owners;
}

/** Suggestions take time, so there are none after this many problems. */
const mostGuesses = 100;
