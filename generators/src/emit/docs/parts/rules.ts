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

/** Whether breaking a rule is an issue or a notice, and whether the validators can check it. */
export function severityInWords({ severity, decidable }: Rule): Inline[] {
  if (decidable) return [severity === 'issue' ? badge('must', refused) : badge('may', noticed)];
  const words = severity === 'issue' ? badge('must', 'issue') : badge('may', 'notice');
  return [words, line`**not checked**`];
}

const refused = 'issue: refused';
const noticed = 'notice: accepted';

/** Explains the words for severities. */
export const severities: readonly Inline[] = [
  line`${badge('must', refused)} means that a page states the rule. The validators refuse a message that breaks it.`,
  line`${badge('may', noticed)} means that the rule is inferred, or that no page states what breaking it causes. The validators accept the message and report a notice.`,
  line`**not checked** means that the message alone does not show whether the rule is broken. The validators can't report it.`,
];

/** What breaking a rule causes, without the description of the rule; empty if it isn't known. */
export function consequence(rule: Rule): string {
  return ruleInWords({ ...rule, description: '' })
    .trim()
    .replace(/^Otherwise: /, '');
}
