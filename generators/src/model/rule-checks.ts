import type { Condition, Field, Message, Prevented, Rule } from './protocol.ts';
import { rulePredicate } from './predicates/of-facts.ts';
import { any, implies, not, present, type Predicate } from './predicates/predicate.ts';

/** One way in which a message can break a rule across its fields. */
export interface RuleCheck {
  /** Undefined if the check is about the aliases of a field. */
  readonly rule: Rule | undefined;
  /** False for a message that breaks the rule. */
  readonly predicate: Predicate;
  /** The path of the field at which a violation is reported, with dots. */
  readonly at: string;
  /** Whether a violation means that this field is missing. */
  readonly isMissing: boolean;
  /** The fields of which exactly one must be present; empty for other checks. */
  readonly names: readonly string[];
  /** The return code that a violation causes. */
  readonly prevents: Prevented | undefined;
}

/** The checks for rules of one severity that the message alone decides. For issues, also the checks for aliases. */
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
  // One check for each condition, so that a violation in two places is reported twice.
  return then.length === 0 ? [check(rule, when.at(-1))] : then.map((one) => check({ ...rule, then: [one] }, one));
}

/** A field with aliases is present under one of its names at most; a required one under exactly one. */
export function aliasChecks({ name, aliases, required }: Field): RuleCheck[] {
  if (aliases.length === 0) return [];
  const names = [name, ...aliases];
  return [...(required ? [atLeastOne(names)] : []), ...atMostOne(names)];
}

function atLeastOne(names: readonly string[], rule?: Rule, prevents?: Prevented): RuleCheck {
  return { rule, predicate: any(names.map(present)), at: names[0] ?? '', isMissing: true, names, prevents };
}

/** Each name is reported if an earlier one is present, too. */
function atMostOne(names: readonly string[], rule?: Rule, prevents?: Prevented): RuleCheck[] {
  return names.slice(1).map((at, i) => {
    const earlier = any(names.slice(0, i + 1).map(present));
    return { rule, predicate: implies(earlier, not(present(at))), at, isMissing: false, names, prevents };
  });
}
