import { step, type Path } from './path.ts';
import { tell, tellMissing, type Report } from './report.ts';
import { unreadable, type Values } from './values.ts';

/** One way to break a rule across fields. */
export interface Rule {
  /** undefined where only the spellings of one field are at stake. */
  readonly id?: string;
  /** undefined where a field is missing under each of its spellings. */
  readonly says?: string;
  readonly prevents?: string;
  /** The service takes it and does something else than was meant. */
  readonly advice?: boolean;
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
    return false; // a getter that throws, which has been told
  }
}

export function tellRule(
  report: Report,
  { id, says = '', prevents, advice: isNotice, at, missing }: Rule,
  outer: Path | undefined,
): void {
  const path = at.reduce<Path | undefined>((way, key) => step(way, key), outer);
  if (says === '' && path) return tellMissing(report, path);
  const received = missing ? undefined : unreadable;
  tell(report, path, id ? 'rule' : 'repeated', says, received, {
    isNotice,
    rule: id,
    prevents,
    says: `${missing ? 'is missing' : 'breaks a rule'}: ${says}`,
  });
}
