import { typeInWords } from '../../../model/phrases.ts';
import type { Field, Json, Rule } from '../../../model/protocol.ts';
import { ruleFields } from '../../../model/facts.ts';
import { bullets, heading, jsonBlock, stack, type Block } from '../content/blocks.ts';
import { enumerate, isNothing, join, label, line, literal, nothing, text, type Inline } from '../content/inline.ts';
import { places } from '../site/places.ts';
import type { Home } from '../site/homes.ts';
import { link, type View } from '../site/view.ts';
import { conditionWords } from './conditions.ts';
import { linkedText } from './linked.ts';
import { basisLine } from './basis.ts';
import { dataLines } from './data.ts';
import { deprecatedLine, discrepancyLines, limitLines, noteLines, sourceLine } from './facts.ts';
import { ruleLines } from './effects.ts';
import { presence } from './presence.ts';
import { productsLine } from './products.ts';
import { holdsLines } from './shape.ts';
import { valuesTable } from './values.ts';

/** A field with everything that is said of it, under a heading of its own. */
export function fieldPart(view: View, home: Home, field: Field): Block {
  const title = heading(3, literal(field.path), `${home.section}-${field.path}`);
  const rules = home.message.rules.filter((rule) => ruleFields(rule).includes(field.path));
  return stack(title, facts(view, home, field, presence(home.message, field), rules));
}

function facts(view: View, home: Home, field: Field, lead: Inline, rules: readonly Rule[]): Block {
  const travels = field.in === undefined ? [] : [line`sent in the ${field.in}`];
  const first = join([lead, text(typeInWords(field)), ...travels], ' · ');
  const values = holdsReturnCodes(view, field) ? nothing : valuesTable(view, field);
  const said = bullets(lines(view, home, field, rules).filter((one) => !isNothing(one)));
  return stack(first, text(field.description), values, said, example(field), item(view, home, field));
}

function lines(view: View, home: Home, field: Field, rules: readonly Rule[]): Inline[] {
  const { pattern, usual, open, values, codeList, except, aliases, echoes, endless, returnedWhen, limits, notes, source } = field;
  const list = codeList === undefined ? undefined : view.codeLists.get(codeList);
  return [
    ...deprecatedLine(field),
    ...(list ? [line`${label('Values from')} ${link(view, list.label, places.codeList(list.id))}`] : []),
    ...(open && values.length > 0 ? [line`${label('Open')} other values may come`] : []),
    ...(except.length > 0 ? [line`${label('Never')} ${enumerate(except.map(literal), 'or')}`] : []),
    ...(field.default === undefined || isMarked(view, field) ? [] : [line`${label('Default')} ${literal(field.default)}`]),
    ...(pattern ? [line`${label('Pattern')} ${literal(pattern.regex)}, that is, ${pattern.means}`] : []),
    ...(usual
      ? [line`${label('Usually')} ${usual.means}, that is, ${literal(usual.regex)}; anything else passes with a notice`]
      : []),
    ...(endless.length > 0
      ? [
          line`${label('No end')} ${enumerate(endless.map(literal), 'or')} says that the date never comes; decoded as ${literal('never')}`,
        ]
      : []),
    basisLine(view, field.basis, source),
    ...productsLine(view, home, field),
    ...holdsLines(view, field, home),
    ...(aliases.length > 0 ? [line`${label('Aliases')} ${enumerate(aliases.map(literal))}`] : []),
    ...(field.sdkType === 'list' ? [line`${label('In the SDK')} a list; it travels as JSON text of that list`] : []),
    ...(echoes === undefined ? [] : [line`${label('Carries back')} ${echoLink(view, home, echoes)} of the request`]),
    ...(returnedWhen.length === 0 ? [] : [line`${label('Only when')} ${linkedText(view, conditionWords(view, returnedWhen))}`]),
    ...ruleLines(view, rules, field.path),
    ...limitLines(view, limits),
    ...noteLines(view, notes, source),
    ...dataLines(view, field),
    ...discrepancyLines(view, field.discrepancies),
    ...inlineExample(field),
    sourceLine(view, source),
  ];
}

/** Return codes have a table of their own, which says more of them. */
function holdsReturnCodes(view: View, { codeList, values }: Field): boolean {
  return codeList !== undefined && values.every(({ value }) => view.returnCodes.has(value));
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

function inlineExample({ example }: Field): Inline[] {
  return example === undefined || isLarge(example) ? [] : [line`${label('Example')} ${literal(asText(example))}`];
}

function example({ holds, example: value }: Field): Block {
  if (value === undefined || !isLarge(value)) return nothing;
  return stack(text(holds === 'json' ? 'Example of what the text holds:' : 'Example:'), jsonBlock(value));
}

function isLarge(value: Json): boolean {
  return typeof value === 'object' && asText(value).length > 60;
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function item(view: View, home: Home, { shape }: Field): Block {
  return shape?.kind === 'list' ? facts(view, home, shape.item, line`**each item**`, []) : nothing;
}
