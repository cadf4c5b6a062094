import { step, type Path } from './path.ts';
import { notice, issue, type Report } from './report.ts';
import type { Prevents } from './result.ts';
import { unreadable, type Values } from './values.ts';

/** One way to break a rule across fields. */
export interface Rule {
  /** Undefined if the rule only concerns the aliases of one field. */
  readonly id?: string;
  /** Undefined if a field is missing under all of its names. */
  readonly says?: string;
  readonly prevents?: Prevents;
  /** Whether breaking the rule is only a notice. */
  readonly notice?: boolean;
  /** The keys of the field at which a violation is reported. */
  readonly at: readonly string[];
  /** Whether a violation means that this field is missing. */
  readonly missing?: boolean;
  /** Not needed if there is a quick check. */
  readonly broken?: (values: Values) => boolean;
}

/** Whether values break a rule. The values may be of any kind. */
export function isBroken({ broken }: Rule, values: Values): boolean {
  try {
    return broken?.(values) ?? false;
  } catch {
    return false; // a getter threw, which has been reported
  }
}

export function reportRule(report: Report, rule: Rule | undefined, outer: Path | undefined): void {
  if (!rule) return;
  const { id, says = '', prevents, at, missing } = rule;
  const path = at.reduce<Path | undefined>((way, key) => step(way, key), outer);
  if (says === '') return issue(report, path, 'missing', 'a value', undefined);
  const received = missing ? undefined : unreadable;
  const finding = {
    data: id === undefined ? undefined : { rule: id },
    prevents,
    says: (missing ? 'is missing: ' : 'does not fit: ') + says,
  };
  if (rule.notice) notice(report, path, 'rule', says, received, finding);
  else issue(report, path, id ? 'rule' : 'repeated', says, received, finding);
}
