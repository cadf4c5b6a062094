import type { Gateway } from '../gateway.ts';
import type { Rule, RuleKind, RuleOf } from '../rule.ts';
import { checks, type Breach } from './checks.ts';
import type { Node } from '../json.ts';
import { partsOf, type Parts } from './parts.ts';

/** A place in a document at which a gateway refuses it. */
export interface Refusal extends Breach {
  /** The gateway's name. */
  readonly gateway: string;
  readonly rule: RuleKind;
  /** The page of the vendor that says so. */
  readonly cite: string;
}

/** Why a gateway would not take a document that has yet to go through its overlay. */
export function lint(document: Node, gateway: Gateway): Refusal[] {
  return refusals(
    document,
    gateway,
    gateway.rules.map((rule) => withoutDrops(rule, gateway.drops)),
  );
}

/** Why a gateway would not take a document that has gone through its overlay. */
export function lintApplied(document: Node, gateway: Gateway): Refusal[] {
  return refusals(document, gateway, [...gateway.rules, ...gateway.applied]);
}

/** A refusal as one sentence. */
export function refusalInWords(name: string, { gateway, why, pointer, cite }: Refusal): string {
  return `${name} will not import into ${gateway}: ${why}, at ${pointer === '' ? 'the root' : pointer} (${cite})`;
}

function refusals(document: Node, { name }: Gateway, rules: readonly Rule[]): Refusal[] {
  const parts = partsOf(document);
  return rules.flatMap((rule) =>
    breachesOf(parts, rule).map((breach) => ({ ...breach, gateway: name, rule: rule.rule, cite: rule.cite })),
  );
}

function breachesOf<K extends RuleKind>(parts: Parts, rule: RuleOf<K>): readonly Breach[] {
  return checks[rule.rule](parts, rule);
}

/** The overlay takes these keywords out. */
function withoutDrops(rule: Rule, drops: readonly string[]): Rule {
  return rule.rule === 'keywords' ? { ...rule, refused: rule.refused.filter((keyword) => !drops.includes(keyword)) } : rule;
}
