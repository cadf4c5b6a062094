import { ruleInWords } from '../../../model/phrases.ts';
import type { Condition, Rule } from '../../../model/protocol.ts';
import { join, label, line, sentence, text, type Inline } from '../content/inline.ts';
import { places } from '../site/places.ts';
import { conditionWords } from './conditions.ts';
import { link, type View } from '../site/view.ts';

/** One line for each rule that names a field. If the rule makes the field depend on others, the line says so first. */
export function ruleLines(view: View, rules: readonly Rule[], path: string): Inline[] {
  return rules.map((rule) => {
    const name = link(view, label(rule.severity === 'issue' ? 'Rule' : 'Rule (notice)'), places.rule(rule.id));
    return join([name, ...dependence(view, rule, path), text(sentence(ruleInWords(rule)))], ' ');
  });
}

function dependence(view: View, rule: Rule, path: string): Inline[] {
  if (!dependsOnOthers(rule, path)) return [];
  const consequence = rule.severity === 'notice' ? 'has an effect only when' : 'is accepted only when';
  const merelyGiven = rule.when.every(({ is, matches }) => is === undefined && matches === undefined);
  const subject = merelyGiven ? 'It' : `When ${conditionWords(view, rule.when)}, it`;
  return [line`**${subject} ${consequence} ${sentence(conditionWords(view, rule.then))}**`];
}

/** True if the rule requires something of other fields when this field is given or has a certain value. */
function dependsOnOthers({ when, then }: Rule, path: string): boolean {
  const isOurs = ({ field, operation }: Condition) => field === path && operation === undefined;
  return when.length > 0 && then.length > 0 && when.every(isOurs) && !then.some(isOurs);
}
