import { likely } from '../../../diagnostics/likely.ts';
import { presentable, step, type Path } from './path.ts';
import { tell, type Report } from './report.ts';
import type { ObjectShape } from './shape.ts';
import { read, type Values } from './values.ts';

/** The keys of what an object has beside its fields. */
export function unknownKeys(known: ReadonlySet<string>, values: Values, { manner }: Pick<Report, 'manner'>): string[] {
  const unknown: string[] = [];
  for (const key of Object.keys(values)) {
    if (known.has(key)) continue;
    const value = read(values, key);
    if (value !== undefined && !(value === null && manner)) unknown.push(key);
  }
  return unknown;
}

export function tellUnknown(
  report: Report,
  shape: Pick<ObjectShape, 'known' | 'closed' | 'variant'>,
  keys: readonly string[],
  values: Values,
  outer: Path | undefined,
): void {
  const { known, closed, variant } = shape;
  for (const key of keys) {
    const owners = variant?.owners().get(key);
    const isFlood = report.issues.length + report.notices.length > mostHints;
    const near = owners || isFlood ? undefined : likely(key, known);
    const path = step(outer, owners ? key : presentable(key));
    tell(report, path, owners ? 'foreign-field' : 'unknown-field', near ?? 'no such field', read(values, key), {
      isNotice: !closed,
      isHidden: true,
      near,
      says: owners ? `belongs to ${owners}, not to ${variant?.value}` : 'is not a known field',
    });
  }
}

/** Key -> the values that choose a shape with it, in words. */
export function ownersOf(shapes: Readonly<Record<string, () => ObjectShape>>): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const [value, shape] of Object.entries(shapes)) {
    for (const key of shape().known) {
      const earlier = owners.get(key);
      owners.set(key, earlier === undefined ? value : `${earlier} and ${value}`);
    }
  }
  return owners;
}

/** Past so many problems nobody is helped by guesses, which take time. */
const mostHints = 100;
