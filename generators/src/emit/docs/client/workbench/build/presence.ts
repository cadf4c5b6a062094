import type { FieldFacts, PlainCondition, RuleFacts } from '../../../workbench/contract.ts';
import { own } from '../knowledge.ts';

/** The content of the form: name of a parameter -> its text. An empty text isn't sent. */
export type FormTexts = Readonly<Record<string, string>>;

/** Whether a parameter must be sent, given the current content of the form. */
export interface ParameterPresence {
  readonly kind: 'required' | 'one-of' | 'ruled-out' | 'optional';
  /** The rule that is the reason; undefined if there is none. */
  readonly rule: RuleFacts | undefined;
}

export function presenceOf(rules: readonly RuleFacts[], field: FieldFacts, texts: FormTexts): ParameterPresence {
  if (field.required) return { kind: 'required', rule: undefined };
  for (const rule of rules) {
    const kind =
      rule.decidable && rule.when.every((condition) => holds(condition, texts)) ? asked(rule, field.name, texts) : undefined;
    if (kind !== undefined) return { kind, rule };
  }
  return { kind: 'optional', rule: undefined };
}

/** True if a rule can make the parameter required or forbidden. */
export function isDependent(rules: readonly RuleFacts[], { name }: FieldFacts): boolean {
  return rules.some(({ decidable, then, exactlyOne }) => {
    return decidable && (exactlyOne.includes(name) || then.some(({ field, present }) => field === name && present !== undefined));
  });
}

/** The effect of a rule on a parameter, if the rule applies. */
function asked({ then, exactlyOne }: RuleFacts, name: string, texts: FormTexts): ParameterPresence['kind'] | undefined {
  if (exactlyOne.includes(name)) {
    if (exactlyOne.some((other) => other !== name && isGiven(texts, other))) return isGiven(texts, name) ? 'one-of' : 'ruled-out';
    return 'one-of';
  }
  const present = then.find(({ field, present }) => field === name && present !== undefined)?.present;
  return present === undefined ? undefined : present ? 'required' : 'ruled-out';
}

function holds({ field, is, isNot, present, matches }: PlainCondition, texts: FormTexts): boolean {
  const text = own(texts, field) ?? '';
  const given = text !== '';
  if (present !== undefined && given !== present) return false;
  if (is && !(given && is.includes(text))) return false;
  if (isNot && (!given || isNot.includes(text))) return false;
  return matches === undefined || (given && new RegExp(matches, 'u').test(text));
}

function isGiven(texts: FormTexts, name: string): boolean {
  return (own(texts, name) ?? '') !== '';
}
