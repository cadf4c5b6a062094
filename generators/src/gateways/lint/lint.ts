import type { Gateway } from '../gateway.ts';
import type { GatewayRule, RuleKind, RuleOf } from '../rule.ts';
import { checks, type RuleViolation } from './checks.ts';
import type { Node } from '../json.ts';
import { partsOf, type DocumentParts } from './parts.ts';

/** A reason why a gateway rejects a document. */
export interface Refusal extends RuleViolation {
  /** The gateway's name. */
  readonly gateway: string;
  readonly rule: RuleKind;
  /** The vendor's page that states the rule. */
  readonly cite: string;
}

/** Why a gateway would reject a document, before the overlay is applied. */
export function lint(document: Node, gateway: Gateway): Refusal[] {
  return refusals(
    document,
    gateway,
    gateway.rules.map((rule) => withoutDrops(rule, gateway.drops)),
  );
}

/** Why a gateway would reject a document, after the overlay is applied. */
export function lintApplied(document: Node, gateway: Gateway): Refusal[] {
  return refusals(document, gateway, [...gateway.rules, ...gateway.applied]);
}

/** A refusal as one sentence. */
export function refusalInWords(name: string, { gateway, why, pointer, cite }: Refusal): string {
  return `${gateway} doesn't accept ${name}: ${why}, at ${pointer === '' ? 'the root' : pointer} (${cite})`;
}

function refusals(document: Node, { name }: Gateway, rules: readonly GatewayRule[]): Refusal[] {
  const parts = partsOf(document);
  return rules.flatMap((rule) =>
    violationsOf(parts, rule).map((violation) => ({ ...violation, gateway: name, rule: rule.rule, cite: rule.cite })),
  );
}

function violationsOf<K extends RuleKind>(parts: DocumentParts, rule: RuleOf<K>): readonly RuleViolation[] {
  return checks[rule.rule](parts, rule);
}

/** The rule without the keywords that the overlay removes. */
function withoutDrops(rule: GatewayRule, drops: readonly string[]): GatewayRule {
  return rule.rule === 'keywords' ? { ...rule, refused: rule.refused.filter((keyword) => !drops.includes(keyword)) } : rule;
}
