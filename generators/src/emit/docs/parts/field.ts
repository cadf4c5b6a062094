import { ruleFields } from '../../../model/facts.ts';
import { fieldFacts } from '../../../model/field-facts.ts';
import { typeInWords } from '../../../model/phrases.ts';
import type { Field, Rule } from '../../../model/protocol.ts';
import { bullets, heading, jsonBlock, stack, type Block } from '../content/blocks.ts';
import { join, line, literal, nothing, text, type Inline } from '../content/inline.ts';
import type { Home } from '../site/homes.ts';
import type { View } from '../site/view.ts';
import { factLines, inReadingOrder, isLarge } from './field-fact.ts';
import { linkedText } from './linked.ts';
import { presence } from './presence.ts';
import { provenanceOf } from './provenance.ts';
import { holdsReturnCodes, valuesTable } from './values.ts';

/** A field with all its facts, under its own heading. */
export function fieldPart(view: View, home: Home, field: Field): Block {
  const title = heading(3, literal(field.path), `${home.section}-${field.path}`);
  const rules = home.message.rules.filter((rule) => ruleFields(rule).includes(field.path));
  return stack(title, facts(view, home, field, presence(home.message, field), rules));
}

function facts(view: View, home: Home, field: Field, lead: Inline, rules: readonly Rule[]): Block {
  const sentIn = field.in === undefined ? [] : [line`sent in the ${field.in}`];
  const first = join([lead, text(typeInWords(field)), ...sentIn], ' · ');
  const values = holdsReturnCodes(view, field) ? nothing : valuesTable(view, field);
  const facts = bullets(inReadingOrder(fieldFacts(field, rules)).flatMap((fact) => factLines(view, home, field, fact)));
  const { codeList } = field;
  return stack(
    first,
    linkedText(view, field.description),
    values,
    facts,
    example(field),
    provenanceOf(view, codeList === undefined ? field : { ...field, values: [] }),
    item(view, home, field),
  );
}

function example({ holds, example: value }: Field): Block {
  if (value === undefined || !isLarge(value)) return nothing;
  return stack(text(holds === 'json' ? 'Example of the JSON in the text:' : 'Example:'), jsonBlock(value));
}

function item(view: View, home: Home, { shape }: Field): Block {
  return shape?.kind === 'list' ? facts(view, home, shape.item, line`**each item**`, []) : nothing;
}
