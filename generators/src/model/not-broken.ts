import { liftedPatterns } from './lifted-patterns.ts';
import { breachSchema, type BreachSchema } from './predicates/breach-schema.ts';
import type { Message } from './protocol.ts';
import { ruleChecks } from './rule-checks.ts';

/**
 * The rules that a message alone decides, as one `not`: the message must not break any of them. Code generators ignore a `not`,
 * and would generate unions for a `oneOf`. `emptyTexts` are the names of fields that count as absent if their text is empty.
 */
export function notBroken(message: Message, emptyTexts: ReadonlySet<string> = new Set()): { readonly not?: BreachSchema } {
  const lifted = new Set(liftedPatterns(message).map(({ rule }) => rule));
  const breaches = ruleChecks(message, 'issue')
    .filter(({ rule }) => rule === undefined || !lifted.has(rule.id))
    .map(({ predicate }) => breachSchema(predicate, emptyTexts));
  const [first] = breaches;
  if (!first) return {};
  return { not: breaches.length === 1 ? first : { type: 'object', anyOf: breaches } };
}
