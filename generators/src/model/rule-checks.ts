import type { JsonSchema } from './json-schema.ts';
import type { Field, Message, Rule } from './protocol.ts';
import { atMostOne, ruleSchema } from './rule-schema.ts';

/** One way in which a message can break a rule across its fields: what a breach fails, and what to say of it. */
export interface RuleCheck {
  /** Stands once in the protocol. */
  readonly key: string;
  readonly schema: JsonSchema;
  /** The rule's id; undefined where only the spellings of one field are at stake. */
  readonly rule: string | undefined;
  readonly description: string;
  readonly effect: string | undefined;
  /** The return code that the breach causes. */
  readonly prevents: string | undefined;
  /** The field that is missing, where that is what the breach means. */
  readonly missing: string | undefined;
}

/** The checks of the rules that a message alone decides, of one severity; for errors, those of the spellings too. */
export function ruleChecks(message: Message, severity: Rule['severity']): RuleCheck[] {
  const rules = message.rules.filter((rule) => rule.decidable && rule.severity === severity);
  const spellings = severity === 'error' ? message.fields.flatMap((field) => spellingChecks(message, field)) : [];
  return [...rules.flatMap(checksOf), ...spellings];
}

function checksOf(rule: Rule): RuleCheck[] {
  const { id, description, effect, prevents, exactlyOne } = rule;
  const check = { rule: id, description, effect, missing: undefined };
  if (!exactlyOne) return [{ ...check, key: id, schema: ruleSchema(rule), prevents }];
  return [
    { ...check, key: `${id}:none`, schema: atLeastOne(exactlyOne.of), prevents: exactlyOne.none },
    { ...check, key: `${id}:several`, schema: atMostOne(exactlyOne.of), prevents: exactlyOne.several },
  ];
}

function spellingChecks(message: Message, { name, aliases, required }: Field): RuleCheck[] {
  if (aliases.length === 0) return [];
  const names = [name, ...aliases];
  const key = `${message.name}.${name}`;
  const check = { rule: undefined, effect: undefined, prevents: undefined };
  const several = `Only one of ${names.join(', ')} can be there; they are spellings of one field.`;
  return [
    ...(required
      ? [{ ...check, key: `${key}:none`, schema: atLeastOne(names), description: `${name} is missing.`, missing: name }]
      : []),
    { ...check, key: `${key}:several`, schema: atMostOne(names), description: several, missing: undefined },
  ];
}

function atLeastOne(names: readonly string[]): JsonSchema {
  return { anyOf: names.map((name) => ({ required: [name] })) };
}
