import { liftedPatterns } from './lifted-patterns.ts';
import { violationSchema, type ViolationSchema } from './predicates/violation-schema.ts';
import type { Message } from './protocol.ts';
import { ruleChecks } from './rule-checks.ts';

/**
 * The rules that a message alone decides, as one `not`: the message must not break any of them. Code generators ignore a `not`,
 * and would generate unions for a `oneOf`. `emptyTexts` are the names of fields that count as absent if their text is empty.
 */
export function notBroken(message: Message, emptyTexts: ReadonlySet<string> = new Set()): { readonly not?: ViolationSchema } {
  const lifted = new Set(liftedPatterns(message).map(({ rule }) => rule));
  const violations = ruleChecks(message, 'issue')
    .filter(({ rule }) => rule === undefined || !lifted.has(rule.id))
    .map(({ predicate }) => violationSchema(predicate, emptyTexts));
  const [first] = violations;
  if (!first) return {};
  return { not: violations.length === 1 ? first : { type: 'object', anyOf: violations } };
}
