import { rulePredicate } from './predicates/of-facts.ts';
import type { Message } from './protocol.ts';

export interface LiftedPattern {
  /** The rule's id. */
  readonly rule: string;
  readonly field: string;
  readonly pattern: string;
}

/** The rules that say no more than how one value looks: as a pattern of that value, they need no schema across fields. */
export function liftedPatterns({ rules, fields }: Message): LiftedPattern[] {
  return rules.flatMap((rule) => {
    if (rule.severity !== 'issue' || !rule.decidable) return [];
    const predicate = rulePredicate(rule);
    if (predicate.kind !== 'matches') return [];
    const field = fields.find(({ name, pattern }) => name === predicate.field && !pattern);
    return field ? [{ rule: rule.id, field: field.name, pattern: predicate.pattern }] : [];
  });
}

/** Fields by name, with the patterns that rules give them. */
export function withLiftedPatterns<T extends object>(message: Message, fields: Readonly<Record<string, T>>): Record<string, T> {
  const patterns = new Map(liftedPatterns(message).map(({ field, pattern }) => [field, { pattern }]));
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, ...patterns.get(name) }]));
}
