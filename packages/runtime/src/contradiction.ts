import { step, type Path } from './path.ts';
import { notice, type Report } from './report.ts';
import { unreadable } from './values.ts';

/** Values of a decoded response that don't fit together. */
export interface ContradictionRule {
  readonly id: string;
  readonly says: string;
  readonly basis: 'stated' | 'inferred';
  /** The way to the field at which it shows. */
  readonly at: readonly (readonly [key: string, isText: boolean])[];
  // Straight code over a decoded message, whose type the declarations know.
  readonly holds: (value: never) => boolean;
}

/** The contradictions in a decoded response. */
export function contradictionsIn<R extends ContradictionRule>(rules: readonly R[], value: object): R[] {
  return rules.filter(({ holds }) => Reflect.apply(holds, undefined, [value]) === true);
}

/** Adds a notice for each contradiction. */
export function noticeContradictions(report: Report, rules: readonly ContradictionRule[], value: object): void {
  for (const { id, says, basis, at } of contradictionsIn(rules, value)) {
    const path = at.reduce<Path | undefined>((way, [key, isText]) => step(way, key, isText), undefined);
    const how = basis === 'stated' ? 'contradicts another field' : 'contradicts another field (inferred)';
    notice(report, path, 'contradiction', 'values that fit together', unreadable, {
      data: { rule: id },
      says: `${how}: ${says}`,
    });
  }
}
