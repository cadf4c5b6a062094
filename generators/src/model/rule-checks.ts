import type { JsonSchema } from './json-schema.ts';
import type { Condition, Field, Message, Prevented, Rule } from './protocol.ts';
import { ruleSchema } from './rule-schema.ts';

/** One way in which a message can break a rule across its fields. */
export interface RuleCheck {
  /** undefined where only the spellings of one field are at stake. */
  readonly rule: Rule | undefined;
  /** What a breach fails. */
  readonly schema: JsonSchema;
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
  const spellings = severity === 'issue' ? message.fields.flatMap(spellingChecks) : [];
  return [...rules.flatMap(checksOf), ...spellings];
}

function checksOf(rule: Rule): RuleCheck[] {
  const { when, then, exactlyOne: one, prevents } = rule;
  if (one) return [atLeastOne(one.of, rule, one.none), ...atMostOne(one.of, rule, one.several)];
  const check = (part: Rule, { field: at = '', present = false }: Partial<Condition> = {}) => {
    return { rule, schema: ruleSchema(part), at, isMissing: part.then.length > 0 && present, names: [], prevents };
  };
  // A message that breaks it in two places is told of both.
  return then.length === 0 ? [check(rule, when.at(-1))] : then.map((one) => check({ ...rule, then: [one] }, one));
}

function spellingChecks({ name, aliases, required }: Field): RuleCheck[] {
  if (aliases.length === 0) return [];
  const names = [name, ...aliases];
  return [...(required ? [atLeastOne(names)] : []), ...atMostOne(names)];
}

function atLeastOne(names: readonly string[], rule?: Rule, prevents?: Prevented): RuleCheck {
  const schema = { anyOf: names.map((name) => ({ required: [name] })) };
  return { rule, schema, at: names[0] ?? '', isMissing: true, names, prevents };
}

/** Each is one too many if one of those before it is there. */
function atMostOne(names: readonly string[], rule?: Rule, prevents?: Prevented): RuleCheck[] {
  return names.slice(1).map((at, i) => {
    const earlier = names.slice(0, i + 1).map((name) => ({ required: [name] }));
    const schema = { if: earlier.length === 1 ? earlier[0]! : { anyOf: earlier }, then: { not: { required: [at] } } };
    return { rule, schema, at, isMissing: false, names, prevents };
  });
}
