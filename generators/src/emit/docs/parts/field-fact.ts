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

/** First what to send or expect, then when it matters, then what else is known. */
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

/** A fact of a field on its page; no line for what the page says elsewhere. */
export function factLines(view: View, home: Home, field: Field, fact: FieldFact): Inline[] {
  switch (fact.kind) {
    case 'deprecated':
      return deprecatedLine(fact);
    case 'code-list': {
      const list = view.codeLists.get(fact.list);
      return list ? [line`${label('Values from')} ${link(view, list.label, places.codeList(list.id))}`] : [];
    }
    case 'open':
      return [line`${label('Open')} other values may come`];
    case 'except':
      return [line`${label('Never')} ${enumerate(fact.values.map(literal), 'or')}`];
    case 'default':
      return isMarked(view, field) ? [] : [line`${label('Default')} ${literal(fact.value)}`];
    case 'pattern':
      return [line`${label('Pattern')} ${literal(fact.pattern.regex)}, that is, ${fact.pattern.means}`];
    case 'usual': {
      const { means, regex } = fact.usual;
      return [line`${label('Usually')} ${means}, that is, ${literal(regex)}; anything else passes with a notice`];
    }
    case 'endless': {
      const values = enumerate(fact.values.map(literal), 'or');
      return [line`${label('No end')} ${values} says that the date never comes; decoded as ${literal('never')}`];
    }
    case 'presence':
      return productsLine(view, home, field);
    case 'inside':
      return [line`${label(fact.isText ? 'JSON text of' : 'Holds')} ${shapeLink(view, fact.shape)}`];
    case 'fields': {
      const links = fact.fields.map(({ name, path }) => link(view, literal(name), fieldPlace(home, path)));
      return [line`${label('Fields')} ${join(links, ', ')}`];
    }
    case 'or-object':
      return [line`${label('Also as')} an object, parsed already`];
    case 'aliases':
      return [line`${label('Aliases')} ${enumerate(fact.names.map(literal))}`];
    case 'sdk-type':
      return [line`${label('In the SDK')} a list; it is sent as JSON text of that list`];
    case 'echoes':
      return [line`${label('Carries back')} ${echoLink(view, home, fact.parameter)} of the request`];
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
    // These have tables of their own, or are folded away with where the facts come from.
    case 'not-described':
    case 'values':
    case 'item':
    case 'basis':
    case 'discrepancy':
    case 'source':
      return [];
  }
}

/** Whether the table of values marks the default already. */
function isMarked(view: View, field: Field): boolean {
  return !holdsReturnCodes(view, field) && field.values.some(({ value }) => value === field.default);
}

/** A callback carries back what the request of its operation had. */
function echoLink(view: View, home: Home, name: string): Inline {
  const callback = view.protocol.callbacks.find(({ query }) => query === home.message);
  return callback ? link(view, literal(name), places.requestField(callback.operation, name)) : literal(name);
}

/** An example that needs a block of its own. */
export function isLarge(value: Json): boolean {
  return typeof value === 'object' && asText(value).length > 60;
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
