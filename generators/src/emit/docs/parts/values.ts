import type { Field, Value } from '../../../model/protocol.ts';
import { table, type Block } from '../content/blocks.ts';
import { join, line, lineBreak, literal, text, type Inline } from '../content/inline.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { deprecatedLine, noteLines } from './facts.ts';

/** The values of a field and their meanings. Values of a code list link to the list, which has more facts. */
export function valuesTable(view: View, field: Field): Block {
  const { codeList } = field;
  const rows = field.values.map((value) => {
    const name = codeList === undefined ? literal(value.value) : codeLink(view, codeList, value.value);
    const ofCode = join([text(value.means), ...deprecatedLine(value)], lineBreak);
    return [markedDefault(field, name, value.value), codeList === undefined ? meaning(view, value) : ofCode];
  });
  return table([text('Value'), text('Meaning')], rows);
}

/** The meaning of a value and its notes. Its sources are folded with those of the field. */
function meaning(view: View, value: Value): Inline {
  const { means, notes, source } = value;
  return join([text(means), ...deprecatedLine(value), ...noteLines(view, notes, source)], lineBreak);
}

export function codeLink(view: View, list: string, code: string): Inline {
  return link(view, literal(code), places.code(list, code));
}

/** True for a field with return codes. They have a table of their own with more facts. */
export function holdsReturnCodes(view: View, { codeList, values }: Field): boolean {
  return codeList !== undefined && values.every(({ value }) => view.returnCodes.has(value));
}

/** The values in short, for a narrow column. */
export function valuesInBrief(field: Field): Inline {
  const { values } = field;
  return values.length > 4
    ? line`${values.length} values`
    : join(
        values.map(({ value }) => markedDefault(field, literal(value), value)),
        ', ',
      );
}

function markedDefault(field: Field, name: Inline, value: string): Inline {
  return value === field.default ? line`${name} (default)` : name;
}
