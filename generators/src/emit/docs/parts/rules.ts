import { ruleInWords } from '../../../model/phrases.ts';
import type { Rule } from '../../../model/protocol.ts';
import { table, type Block } from '../content/blocks.ts';
import { badge, literal, text, type Inline } from '../content/inline.ts';
import { places } from '../site/places.ts';
import { section, type Section } from '../site/page.ts';
import { link, type View } from '../site/view.ts';

/** The rules across the fields of some messages, a row each. */
export function rulesSection(view: View, rules: readonly Rule[]): Section {
  return section('Rules', 'rules', rulesTable(view, rules));
}

export function rulesTable(view: View, rules: readonly Rule[]): Block {
  const rows = rules.map((rule) => [
    link(view, literal(rule.id), places.rule(rule.id)),
    severityInWords(rule),
    text(rule.description),
    text(consequence(rule)),
  ]);
  return table(['Rule', 'A breach is', 'What holds', 'What happens otherwise'].map(text), rows);
}

export function severityInWords({ severity }: Rule): Inline {
  return severity === 'issue' ? badge('must', 'refused') : badge('may', 'let through');
}

/** What a breach leads to, without what the rule says. */
export function consequence(rule: Rule): string {
  return ruleInWords({ ...rule, description: '' });
}
