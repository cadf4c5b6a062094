import { likely } from '../../../diagnostics/likely.ts';
import { presentable, step, type Path } from './path.ts';
import { notice, noticeEmpty, tell, tellHarmless, type Report } from './report.ts';
import type { ObjectShape } from './shape.ts';
import { read, readOwn, type Values } from './values.ts';

/** The keys of what an object has beside its described fields. */
export function otherKeys({ described }: ObjectShape, values: Values, { manner }: Pick<Report, 'manner'>): string[] {
  const others: string[] = [];
  for (const key of Object.keys(values)) {
    if (described.has(key)) continue;
    const value = read(values, key);
    if (value !== undefined && !(value === null && manner)) others.push(key);
  }
  return others;
}

/** Reports fields of which little or nothing is known; in a request those, too, that are known ones with a typo. */
export function tellOthers(
  report: Report,
  shape: ObjectShape,
  keys: readonly string[],
  values: Values,
  outer: Path | undefined,
): void {
  const { undescribed, variant, isRequest } = shape;
  for (const key of keys) {
    const value = read(values, key);
    const owners = variant?.owners().get(key);
    const path = step(outer, owners ? key : presentable(key));
    if (undescribed.has(key)) tellUndescribed(report, isRequest, value, path);
    else if (owners) {
      const says = `belongs to ${owners}, not to ${variant?.value}`;
      notice(report, path, 'foreign-field', 'no such field', value, { isHidden: true, says });
    } else {
      const isFlood = report.issues.length + report.notices.length > mostGuesses;
      const meant = isRequest && !isFlood ? meantBy(key, shape, values) : undefined;
      const near = meant ?? (isFlood ? undefined : likely(key, shape.known));
      const finding = { isHidden: true, near, says: 'is not a known field' };
      if (meant === undefined) notice(report, path, 'unknown-field', near ?? 'no such field', value, finding);
      else tellHarmless(report, path, 'unknown-field', meant, value, finding);
    }
  }
}

/** A field that the provider's SDK has and no page describes: a text, in a request. */
function tellUndescribed(report: Report, isRequest: boolean, value: unknown, path: Path): void {
  if (isRequest && value === '') return noticeEmpty(report, path);
  if (isRequest && typeof value !== 'string') return tell(report, path, 'wrong-type', 'text', value, { isHidden: true });
  const says = "is a field of the provider's SDK that no page describes";
  notice(report, path, 'not-described', 'a described field', value, { isHidden: true, says });
}

/** The field that is surely meant by an unknown name: one that differs in case, `_` or `-`, or is missing and near. */
function meantBy(key: string, { known, required }: ObjectShape, values: Values): string | undefined {
  const sought = plain(key);
  for (const name of known) if (plain(name) === sought) return name;
  const missing = required.filter((name) => readOwn(values, name) === undefined);
  return likely(key, missing);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}

/** Key -> the values that choose a shape with it, in words. */
export function ownersOf(shapes: Readonly<Record<string, () => ObjectShape>>): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const [value, shape] of Object.entries(shapes)) {
    for (const key of shape().described) {
      const earlier = owners.get(key);
      owners.set(key, earlier === undefined ? value : `${earlier} and ${value}`);
    }
  }
  return owners;
}

/** Past so many problems nobody is helped by guesses, which take time. */
const mostGuesses = 100;
