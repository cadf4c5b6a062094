import { attributeOf } from '../../../model/codes.ts';
import { finderName } from '../../../model/names.ts';
import type { Code, CodeList, ListShape } from '../../../model/protocol.ts';
import { bullets, table, type Block } from '../content/blocks.ts';
import { label, line, literal, text, type Inline } from '../content/inline.ts';
import { codePart, documentLink } from '../parts/code.ts';
import { attributeInWords } from '../parts/attributes.ts';
import { familiesSection } from '../parts/failures.ts';
import { shapeMatrix } from '../parts/shape-matrix.ts';
import { alsoCalledLine, discrepanciesSection, ownerLinks, subjectFacts } from '../parts/facts.ts';
import { linkedText } from '../parts/linked.ts';
import { codeLink } from '../parts/values.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import type { View } from '../site/view.ts';
import { provenanceOf } from '../parts/provenance.ts';

/** The page of a code list: a table of all codes, then each code with all its facts. */
export function codeListPage(site: Site, list: CodeList): Page {
  const { id, name, description, open, codes, attributes, shapes, source } = list;
  return makePage(site, {
    place: places.codeList(id),
    title: list.label,
    alsoCalled: [...list.alsoCalled, ...attributes.map((one) => one.label)],
    summary: description,
    origin: `codes/${id}.yaml`,
    lead: (view) => [
      text(open ? 'The list is open: other codes are possible.' : 'The list is closed: there are no other codes.'),
      subjectFacts(view, list, alsoCalledLine(list)),
      provenanceOf(view, { source }),
    ],
    sections: (view) => [
      section('All codes', 'all-codes', codeTable(view, list)),
      familiesSection(view, list),
      ...shapes.map((shape) => shapeSection(view, list, shape)),
      section('Code by code', 'codes', ...codes.map((code) => codePart(view, list, code))),
      section(
        'In the packages',
        'packages',
        line`The type is ${literal(name)}. ${literal(`${finderName(name)}(code)`)} returns the facts of a code, or ${literal('undefined')} if the code isn't listed.`,
        bullets(attributes.map((one) => line`${label(one.label)} ${one.description} (${literal(one.name)}, ${one.type})`)),
      ),
      discrepanciesSection(view, places.codeList(list.id)),
    ],
  });
}

interface CodeColumn {
  readonly head: string;
  readonly cell: (code: Code) => Inline;
}

/** A table of all codes. Columns that would be empty are left out. */
function codeTable(view: View, { id, attributes, codes }: CodeList): Block {
  const isAll = (scope: Code['scope']) => [...view.owners.keys()].every((id) => scope?.includes(id));
  const columns: CodeColumn[] = [
    { head: 'Code', cell: ({ code }) => codeLink(view, id, code) },
    ...when(
      codes.some(({ status }) => status !== undefined),
      { head: 'Status', cell: ({ status }) => text(`${status ?? ''}`) },
    ),
    ...attributes.map((one) => ({ head: one.label, cell: (code: Code) => attributeInWords(attributeOf(code, one.name)) })),
    { head: 'Meaning', cell: ({ means }) => linkedText(view, means) },
    ...when(
      codes.some(({ document }) => document !== undefined),
      { head: 'Document', cell: (code) => documentLink(view, code) },
    ),
    ...when(
      codes.some(({ scope }) => scope !== undefined),
      { head: 'Products', cell: ({ scope }) => (isAll(scope) ? text('all') : ownerLinks(view, scope)) },
    ),
    ...when(
      codes.some(({ advice }) => advice !== undefined),
      { head: 'What to do', cell: ({ advice }) => linkedText(view, advice ?? '') },
    ),
  ];
  const rows = codes.map((code) => columns.map(({ cell }) => cell(code)));
  return table(
    columns.map(({ head }) => text(head)),
    rows,
  );
}

function when(holds: boolean, column: CodeColumn): CodeColumn[] {
  return holds ? [column] : [];
}

function shapeSection(view: View, list: CodeList, shape: ListShape): Section {
  const title = `Comparison of the fields: ${shape.shape}`;
  return section(title, `shape-${shape.shape}`, shapeMatrix(view, list, shape));
}
