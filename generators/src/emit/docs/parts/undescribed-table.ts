import { factInWords } from '../../../model/fact-words.ts';
import { fieldFacts, type FieldFact } from '../../../model/field-facts.ts';
import type { Field, Sources } from '../../../model/protocol.ts';
import { asideTable, type Block } from '../content/blocks.ts';
import { enumerate, join, line, lineBreak, text, type Inline } from '../content/inline.ts';
import type { View } from '../site/view.ts';
import { dataLines, isAboutData } from './data.ts';
import { noteLines, ownSources } from './facts.ts';
import { linkedText } from './linked.ts';

export interface UndescribedRow {
  readonly field: Field;
  readonly name: Inline;
  /** The products that have the field; empty if all products have it. */
  readonly products: readonly Inline[];
}

/** A short row for each field, because little is known about it. */
export function undescribedTable(view: View, isRequest: boolean, rows: readonly UndescribedRow[], whole: Sources): Block {
  const cells = rows.map((row) => [row.name, join(whatItIs(view, row, whole), lineBreak)]);
  return asideTable([isRequest ? 'Parameter' : 'Field', 'What it is'].map(text), cells);
}

function whatItIs(view: View, { field, products }: UndescribedRow, whole: Sources): Inline[] {
  const { description, in: location, sdkType, notes, source } = field;
  const facts = fieldFacts(field, []);
  return [
    line`${linkedText(view, description)}${ownSources(view, source, whole)}`,
    ...facts
      .filter(isAboutData)
      .flatMap((fact) => dataLines(view, fact))
      .map((one) => line`${one}.`),
    ...(products.length === 0 ? [] : [line`Only for ${enumerate(products)}.`]),
    ...(location === undefined || location === 'query' ? [] : [line`Sent in the ${location}.`]),
    ...(sdkType === 'list' ? [text('A list in the SDK, sent as JSON text of that list.')] : []),
    ...facts
      .filter(isSaidInWords)
      .flatMap((fact) => factInWords(fact, view.operationName))
      .map(text),
    ...noteLines(view, notes, source),
  ];
}

/** Leaves out `not-described`, which is true for the whole table, and notes, which are shown with their sources. */
function isSaidInWords({ kind }: FieldFact): boolean {
  return kind !== 'not-described' && kind !== 'note';
}
