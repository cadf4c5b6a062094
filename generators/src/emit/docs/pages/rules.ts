import type { Condition, Rule } from '../../../model/protocol.ts';
import { bullets, heading, stack, type Block } from '../content/blocks.ts';
import { enumerate, join, label, line, literal, sentence, text, type Inline } from '../content/inline.ts';
import { conditionWords } from '../parts/conditions.ts';
import { consequence, rulesTable, severities, severityInWords } from '../parts/rules.ts';
import { groupPairs } from '../site/group.ts';
import type { Home } from '../site/homes.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';
import { provenanceOf } from '../parts/provenance.ts';

/** Every rule across fields: a table for each message, then each rule in full. */
export function rulesPage(site: Site): Page {
  const homes = site.homes.filter(({ message }) => message.rules.length > 0);
  const users = groupPairs(homes.flatMap((home) => home.message.rules.map(({ id }) => [id, home] as const)));
  const rules = new Map(homes.flatMap(({ message }) => message.rules.map((rule) => [rule.id, rule] as const)));
  return makePage(site, {
    place: places.rules,
    title: 'Rules',
    summary: 'Conditions across several fields of a message, and what happens if a message breaks them.',
    origin: '',
    lead: () => [bullets(severities)],
    sections: (view) => [
      section('By message', 'by_message', ...homes.flatMap((home) => ofMessage(view, home))),
      section('Rule by rule', 'all_rules', ...[...rules.values()].map((rule) => rulePart(view, rule, users.get(rule.id) ?? []))),
    ],
  });
}

function ofMessage(view: View, home: Home): Block[] {
  return [heading(3, homeLink(view, home)), rulesTable(view, home.message.rules)];
}

function rulePart(view: View, rule: Rule, homes: readonly Home[]): Block {
  const { id, description, when, then, exactlyOne, decidable, basis, source } = rule;
  // A rule that the message alone decides doesn't depend on defaults.
  const messages = decidable ? [] : homes.map(({ message }) => message);
  const words = (conditions: readonly Condition[]) => conditionWords(view, conditions, messages);
  const otherwise = consequence(rule);
  const lines = [
    line`${label('Severity')} ${join(severityInWords(rule), ', ')}`,
    ...(when.length > 0 ? [line`${label(then.length > 0 ? 'When' : 'Broken when')} ${words(when)}`] : []),
    ...(then.length > 0 ? [line`${label(when.length > 0 ? 'Then' : 'Always')} ${words(then)}`] : []),
    ...(exactlyOne ? [line`${label('Exactly one of')} ${enumerate(exactlyOne.of.map(literal))}`] : []),
    ...(otherwise === '' ? [] : [line`${label('Otherwise')} ${sentence(otherwise)}`]),
    line`${label('Checked')} ${decidable ? 'yes, by the validators' : 'no, because the message alone does not show whether the rule is broken'}`,
    line`${label('Applies to')} ${enumerate(homes.map((home) => homeLink(view, home)))}`,
  ];
  return stack(heading(3, literal(id), id), text(description), bullets(lines), provenanceOf(view, { source, basis }));
}

function homeLink(view: View, home: Home): Inline {
  return link(view, home.title, { page: home.page, anchor: home.section });
}
