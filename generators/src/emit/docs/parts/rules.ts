import { ruleInWords } from '../../../model/phrases.ts';
import type { Rule } from '../../../model/protocol.ts';
import { table, type Block } from '../content/blocks.ts';
import { badge, join, line, lineBreak, literal, text, type Inline } from '../content/inline.ts';
import { places } from '../site/places.ts';
import { section, type Section } from '../site/page.ts';
import { link, type View } from '../site/view.ts';

/** A table of rules across fields. */
export function rulesSection(view: View, rules: readonly Rule[]): Section {
  return section('Rules', 'rules', rulesTable(view, rules));
}

export function rulesTable(view: View, rules: readonly Rule[]): Block {
  const rows = rules.map((rule) => [
    link(view, literal(rule.id), places.rule(rule.id)),
    join(severityInWords(rule), lineBreak),
    text(rule.description),
    text(consequence(rule)),
  ]);
  return table(['Rule', 'Severity', 'What it requires', 'What happens otherwise'].map(text), rows);
}

/** Whether a breach is an issue or a notice, and whether the validators can check it. */
export function severityInWords({ severity, decidable }: Rule): Inline[] {
  const words = severity === 'issue' ? badge('must', 'issue: refused') : badge('may', decidable ? noticed : 'notice: passes');
  return decidable ? [words] : [words, line`**not checked**`];
}

const noticed = 'notice: passes, reported';

/** Explains the words for severities. */
export const severities: readonly Inline[] = [
  line`${badge('must', 'issue: refused')} A page states the rule. A message that breaks it is refused.`,
  line`${badge('may', noticed)} The rule is inferred, or no page states what a breach causes. The message passes, and the breach is reported.`,
  line`**not checked** The message alone does not show whether the rule is broken, so no check reports it.`,
];

/** The effect of a breach, without the description of the rule; empty if it isn't known. */
export function consequence(rule: Rule): string {
  return ruleInWords({ ...rule, description: '' })
    .trim()
    .replace(/^Otherwise: /, '');
}
