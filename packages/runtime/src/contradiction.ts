import { step, type Path } from './path.ts';
import { notice, type Report } from './report.ts';
import { unreadable } from './values.ts';

/** A rule about values of a decoded response that contradict each other. */
export interface ContradictionRule {
  readonly id: string;
  readonly says: string;
  readonly basis: 'stated' | 'inferred';
  /** The path to the field at which it is reported. */
  readonly at: readonly (readonly [key: string, isText: boolean])[];
  // Generated code for a decoded message. The declarations have its type.
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
