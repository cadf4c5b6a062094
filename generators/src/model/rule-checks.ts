import type { JsonSchema } from './json-schema.ts';
import type { Field, Message, Rule } from './protocol.ts';
import { atMostOne, ruleSchema } from './rule-schema.ts';

/** One way in which a message can break a rule across its fields. */
export interface RuleCheck {
  /** The rule's id; undefined where only the spellings of one field are at stake. */
  readonly rule: string | undefined;
  /** What a breach fails. */
  readonly schema: JsonSchema;
}

/** The checks of the rules that a message alone decides, of one severity; for errors, those of the spellings too. */
export function ruleChecks(message: Message, severity: Rule['severity']): RuleCheck[] {
  const rules = message.rules.filter((rule) => rule.decidable && rule.severity === severity);
  const spellings = severity === 'error' ? message.fields.flatMap(spellingChecks) : [];
  return [...rules.flatMap(checksOf), ...spellings];
}

function checksOf(rule: Rule): RuleCheck[] {
  const { id, exactlyOne } = rule;
  if (!exactlyOne) return [{ rule: id, schema: ruleSchema(rule) }];
  return [atLeastOne(exactlyOne.of), atMostOne(exactlyOne.of)].map((schema) => ({ rule: id, schema }));
}

function spellingChecks({ name, aliases, required }: Field): RuleCheck[] {
  if (aliases.length === 0) return [];
  const names = [name, ...aliases];
  return [...(required ? [atLeastOne(names)] : []), atMostOne(names)].map((schema) => ({ rule: undefined, schema }));
}

function atLeastOne(names: readonly string[]): JsonSchema {
  return { anyOf: names.map((name) => ({ required: [name] })) };
}
