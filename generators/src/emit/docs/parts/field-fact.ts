import type { FieldFact } from '../../../model/field-facts.ts';
import type { Field, Json } from '../../../model/protocol.ts';
import { enumerate, join, label, line, literal, type Inline } from '../content/inline.ts';
import { fieldPlace, type Home } from '../site/homes.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { conditionWords } from './conditions.ts';
import { dataLines } from './data.ts';
import { ruleLines } from './effects.ts';
import { deprecatedLine, limitLines, noteLines } from './facts.ts';
import { linkedText } from './linked.ts';
import { productsLine } from './products.ts';
import { shapeLink } from './shape.ts';
import { holdsReturnCodes } from './values.ts';

/** Sorts facts: first what to send or expect, then when it applies, then everything else. */
export function inReadingOrder(facts: readonly FieldFact[]): FieldFact[] {
  return facts.toSorted((a, b) => order.indexOf(questions[a.kind]) - order.indexOf(questions[b.kind]));
}

const order = ['what', 'when', 'else'] as const;

const questions: { readonly [K in FieldFact['kind']]: (typeof order)[number] } = {
  deprecated: 'what',
  'code-list': 'what',
  values: 'what',
  open: 'what',
  except: 'what',
  default: 'what',
  pattern: 'what',
  usual: 'what',
  example: 'what',
  'returned-when': 'when',
  rule: 'when',
  presence: 'when',
  'not-described': 'else',
  endless: 'else',
  basis: 'else',
  item: 'else',
  inside: 'else',
  fields: 'else',
  'or-object': 'else',
  aliases: 'else',
  'sdk-type': 'else',
  echoes: 'else',
  limit: 'else',
  note: 'else',
  data: 'else',
  'data-inside': 'else',
  kept: 'else',
  discrepancy: 'else',
  source: 'else',
};

/** The lines for a fact in a field's section. Facts that the page shows in another place have no line. */
export function factLines(view: View, home: Home, field: Field, fact: FieldFact): Inline[] {
  switch (fact.kind) {
    case 'deprecated':
      return deprecatedLine(fact);
    case 'code-list': {
      const list = view.codeLists.get(fact.list);
      return list ? [line`${label('Values from')} ${link(view, list.label, places.codeList(list.id))}`] : [];
    }
    case 'open':
      return [line`${label('Open')} other values are possible`];
    case 'except':
      return [line`${label('Never')} ${enumerate(fact.values.map(literal), 'or')}`];
    case 'default':
      return isMarked(view, field) ? [] : [line`${label('Default')} ${literal(fact.value)}`];
    case 'pattern':
      return [line`${label('Pattern')} ${literal(fact.pattern.regex)}, that is, ${fact.pattern.means}`];
    case 'usual': {
      const { means, regex } = fact.usual;
      return [line`${label('Usually')} ${means}, that is, ${literal(regex)}; other texts are accepted with a notice`];
    }
    case 'endless': {
      const values = enumerate(fact.values.map(literal), 'or');
      return [line`${label('No end')} ${values} means that there is no end date; it is decoded as ${literal('never')}`];
    }
    case 'presence':
      return productsLine(view, home, field);
    case 'inside':
      return [line`${label(fact.isText ? 'JSON text of' : 'Contains')} ${shapeLink(view, fact.shape)}`];
    case 'fields': {
      const links = fact.fields.map(({ name, path }) => link(view, literal(name), fieldPlace(home, path)));
      return [line`${label('Fields')} ${join(links, ', ')}`];
    }
    case 'or-object':
      return [line`${label('Also accepted')} an object that is already parsed`];
    case 'aliases':
      return [line`${label('Aliases')} ${enumerate(fact.names.map(literal))}`];
    case 'sdk-type':
      return [line`${label('In the SDK')} a list; it is sent as JSON text of that list`];
    case 'echoes':
      return [line`${label('Returns')} ${echoLink(view, home, fact.parameter)} of the request, unchanged`];
    case 'returned-when':
      return [line`${label('Only when')} ${linkedText(view, conditionWords(view, fact.conditions))}`];
    case 'rule':
      return ruleLines(view, [fact.rule], field.path);
    case 'limit':
      return limitLines(view, [fact.limit]);
    case 'note':
      return noteLines(view, [fact.note], field.source);
    case 'data':
    case 'data-inside':
    case 'kept':
      return dataLines(view, fact);
    case 'example':
      return isLarge(fact.value) ? [] : [line`${label('Example')} ${literal(asText(fact.value))}`];
    // These are in tables of their own, or folded with the sources.
    case 'not-described':
    case 'values':
    case 'item':
    case 'basis':
    case 'discrepancy':
    case 'source':
      return [];
  }
}

/** True if the table of values already marks the default. */
function isMarked(view: View, field: Field): boolean {
  return !holdsReturnCodes(view, field) && field.values.some(({ value }) => value === field.default);
}

/** A callback can return a parameter of the request: links to that parameter. */
function echoLink(view: View, home: Home, name: string): Inline {
  const callback = view.protocol.callbacks.find(({ query }) => query === home.message);
  return callback ? link(view, literal(name), places.requestField(callback.operation, name)) : literal(name);
}

/** True if an example needs a code block of its own. */
export function isLarge(value: Json): boolean {
  return typeof value === 'object' && asText(value).length > 60;
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
