import type { Condition, Field, Message, Prevented, Rule } from './protocol.ts';
import { rulePredicate } from './predicates/of-facts.ts';
import { any, implies, not, present, type Predicate } from './predicates/predicate.ts';

/** One way in which a message can break a rule across its fields. */
export interface RuleCheck {
  /** undefined where only the aliases of one field are at stake. */
  readonly rule: Rule | undefined;
  /** False of a message that breaks it. */
  readonly predicate: Predicate;
  /** The way to the field at which a breach shows, with dots. */
  readonly at: string;
  /** That field isn't there, and should be. */
  readonly isMissing: boolean;
  /** The fields of which only one can be there; empty where that isn't at stake. */
  readonly names: readonly string[];
  /** The return code that a breach causes. */
  readonly prevents: Prevented | undefined;
}

/** The checks of the rules that a message alone decides, of one severity; for issues, those of the aliases too. */
export function ruleChecks(message: Message, severity: Rule['severity']): RuleCheck[] {
  const rules = message.rules.filter((rule) => rule.decidable && rule.severity === severity);
  const aliases = severity === 'issue' ? message.fields.flatMap(aliasChecks) : [];
  return [...rules.flatMap(checksOf), ...aliases];
}

function checksOf(rule: Rule): RuleCheck[] {
  const { when, then, exactlyOne: one, prevents } = rule;
  if (one) return [atLeastOne(one.of, rule, one.none), ...atMostOne(one.of, rule, one.several)];
  const check = (part: Rule, { field: at = '', present = false }: Partial<Condition> = {}) => {
    const isMissing = part.then.length > 0 && present;
    return { rule, predicate: rulePredicate(part), at, isMissing, names: [], prevents };
  };
  // If a message breaks it in two places, both are reported.
  return then.length === 0 ? [check(rule, when.at(-1))] : then.map((one) => check({ ...rule, then: [one] }, one));
}

/** Of a field with aliases, one name is there at most; of a required one, one is. */
export function aliasChecks({ name, aliases, required }: Field): RuleCheck[] {
  if (aliases.length === 0) return [];
  const names = [name, ...aliases];
  return [...(required ? [atLeastOne(names)] : []), ...atMostOne(names)];
}

function atLeastOne(names: readonly string[], rule?: Rule, prevents?: Prevented): RuleCheck {
  return { rule, predicate: any(names.map(present)), at: names[0] ?? '', isMissing: true, names, prevents };
}

/** Each is one too many if one of those before it is there. */
function atMostOne(names: readonly string[], rule?: Rule, prevents?: Prevented): RuleCheck[] {
  return names.slice(1).map((at, i) => {
    const earlier = any(names.slice(0, i + 1).map(present));
    return { rule, predicate: implies(earlier, not(present(at))), at, isMissing: false, names, prevents };
  });
}
