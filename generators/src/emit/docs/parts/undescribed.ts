import { details, stack, type Block } from '../content/blocks.ts';
import { anchorAt, line, literal, nothing, text, type Inline } from '../content/inline.ts';
import { fieldPlace, type Home } from '../site/homes.ts';
import { section, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { undescribedTable, type UndescribedRow } from './undescribed-table.ts';
import { provenanceOf } from './provenance.ts';

/** The section with the fields that only the provider's SDK has. */
export function undescribedSection(view: View, ...homes: readonly (Home | undefined)[]): Section {
  return undescribedParts(...homes.map((home) => (home ? undescribedPart(view, home) : nothing)));
}

export function undescribedParts(...parts: readonly Block[]): Section {
  return section('Known, not described', 'not_described', ...parts);
}

/** On a product's page, the fields are folded and link to the page of the operation, which lists those of all products. */
function undescribedPart(view: View, home: Home): Block {
  const { message, page, section: inSection, group } = home;
  const isProduct = page !== group.place.page;
  const rows = (view.undescribed.get(message.name) ?? []).map((field): UndescribedRow => {
    const place = { ...fieldPlace(home, field.path), page: group.place.page };
    const name = isProduct ? link(view, literal(field.path), place) : anchored(inSection, field.path);
    return { field, name, products: [] };
  });
  const isRequest = message.role === 'request';
  const table = undescribedRows(view, isRequest, rows);
  return isProduct && rows.length > 0 ? details(text(countOf(rows.length, isRequest)), table) : table;
}

/** An explanation, and a table of the fields. Nothing if there are none. */
export function undescribedRows(view: View, isRequest: boolean, rows: readonly UndescribedRow[]): Block {
  const source = rows[0]?.field.source;
  if (!source) return nothing;
  const table = undescribedTable(view, isRequest, rows, source);
  return stack(explanation(view, isRequest), provenanceOf(view, { source }), table);
}

export function anchored(inSection: string, path: string): Inline {
  return line`${anchorAt(`${inSection}-${path}`)}${literal(path)}`;
}

function explanation(view: View, isRequest: boolean): Inline {
  const code = 'not-described';
  const notice = link(view, literal(code), { page: places.issues.page, anchor: `issue_${code}` });
  return line`Only the provider's SDK has these ${nounOf(isRequest)}. No page describes them. The validators accept them, and report the notice ${notice}.`;
}

function nounOf(isRequest: boolean): string {
  return isRequest ? 'parameters' : 'fields';
}

function countOf(count: number, isRequest: boolean): string {
  const noun = count === 1 ? nounOf(isRequest).slice(0, -1) : nounOf(isRequest);
  return `${count} ${noun} of the ${isRequest ? 'request' : 'response'}`;
}
