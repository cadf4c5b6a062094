import { step, type Path } from './path.ts';
import { notice, tell, type Report } from './report.ts';
import type { Prevents } from './result.ts';
import { unreadable, type Values } from './values.ts';

/** One way to break a rule across fields. */
export interface Rule {
  /** undefined where only the aliases of one field are at stake. */
  readonly id?: string;
  /** undefined where a field is missing under each of its names. */
  readonly says?: string;
  readonly prevents?: Prevents;
  /** A message that breaks it passes, and the breach is reported as a notice. */
  readonly notice?: boolean;
  /** The keys of the field at which it shows. */
  readonly at: readonly string[];
  /** The field isn't there, and should be. */
  readonly missing?: boolean;
  /** Left to the quick check where there is one. */
  readonly broken?: (values: Values) => boolean;
}

/** Whether values that may have anything wrong with them break a rule. */
export function isBroken({ broken }: Rule, values: Values): boolean {
  try {
    return broken?.(values) ?? false;
  } catch {
    return false; // a getter that throws, which has been reported
  }
}

export function tellRule(report: Report, rule: Rule | undefined, outer: Path | undefined): void {
  if (!rule) return;
  const { id, says = '', prevents, at, missing } = rule;
  const path = at.reduce<Path | undefined>((way, key) => step(way, key), outer);
  if (says === '') return tell(report, path, 'missing', 'a value', undefined);
  const received = missing ? undefined : unreadable;
  const finding = {
    data: id === undefined ? undefined : { rule: id },
    prevents,
    says: (missing ? 'is missing: ' : 'does not fit: ') + says,
  };
  if (rule.notice) notice(report, path, 'rule', says, received, finding);
  else tell(report, path, id ? 'rule' : 'repeated', says, received, finding);
}
