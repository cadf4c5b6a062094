import { rulePredicate } from './predicates/of-facts.ts';
import type { Message } from './protocol.ts';

/** A pattern that a rule gives to a field. */
export interface LiftedPattern {
  /** The rule's id. */
  readonly rule: string;
  readonly field: string;
  readonly pattern: string;
}

/** The rules that only restrict the form of one field. As a pattern of that field, they need no schema across fields. */
export function liftedPatterns({ rules, fields }: Message): LiftedPattern[] {
  return rules.flatMap((rule) => {
    if (rule.severity !== 'issue' || !rule.decidable) return [];
    const predicate = rulePredicate(rule);
    if (predicate.kind !== 'matches') return [];
    const field = fields.find(({ name, pattern }) => name === predicate.field && !pattern);
    return field ? [{ rule: rule.id, field: field.name, pattern: predicate.pattern }] : [];
  });
}

/** Adds these patterns to the fields, given by name. */
export function withLiftedPatterns<T extends object>(message: Message, fields: Readonly<Record<string, T>>): Record<string, T> {
  const patterns = new Map(liftedPatterns(message).map(({ field, pattern }) => [field, { pattern }]));
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, ...patterns.get(name) }]));
}
