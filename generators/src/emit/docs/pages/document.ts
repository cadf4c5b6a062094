import type { CodeList, Document, DocumentShape } from '../../../model/protocol.ts';
import { uniqueBy } from '../../../unique.ts';
import { bullets, stack, table, type Block } from '../content/blocks.ts';
import { text } from '../content/inline.ts';
import { examplesSection } from '../parts/examples.ts';
import { alsoCalledLine, discrepanciesSection, noteLines, ownerLinks, subjectFacts } from '../parts/facts.ts';
import { documentSamples } from '../parts/document-samples.ts';
import { messageSection } from '../parts/message.ts';
import { undescribedSection } from '../parts/undescribed.ts';
import { codeLink } from '../parts/values.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { CodeAt, Site } from '../site/site.ts';
import type { View } from '../site/view.ts';
import { provenanceOf } from '../parts/provenance.ts';

/** The page of a document: the codes that select it, and the fields of its shapes. */
export function documentPage(site: Site, document: Document): Page {
  const { id, name, label, alsoCalled, description, source, shapes } = document;
  const codes = site.codesOf.get(name) ?? [];
  const lists = uniqueBy(
    codes.map(({ list }) => list),
    ({ id }) => id,
  );
  return makePage(site, {
    place: places.document(id),
    title: label,
    alsoCalled,
    summary: description,
    origin: `documents/${id}.yaml`,
    above: lists.map((list) => ({ title: list.label, place: places.codeList(list.id) })),
    lead: (view) => [subjectFacts(view, document, alsoCalledLine(document)), provenanceOf(view, { source })],
    sections: (view) => [
      codesSection(view, codes),
      ...shapes.map((shape) => shapeSection(view, document, shape, wordsOf(lists, shape))),
      documentSamples(view, codes),
      examplesSection(
        view,
        shapes.map(({ message }) => message),
      ),
      undescribedSection(view, ...shapes.map(({ message }) => view.homeOf.get(message.name))),
      discrepanciesSection(view, places.document(id)),
    ],
  });
}

function codesSection(view: View, codes: readonly CodeAt[]): Section {
  const rows = codes.map(({ list, code: { code, means, scope } }) => [
    codeLink(view, list.id, code),
    text(means),
    ownerLinks(view, scope),
  ]);
  return section('Codes', 'codes', table(['Code', 'Meaning', 'Products'].map(text), rows));
}

/** The description of the shape for any document. The summary of the page already describes the document. */
function wordsOf(lists: readonly CodeList[], { shape, message }: DocumentShape): string {
  return lists.flatMap(({ shapes }) => shapes).find((one) => one.shape === shape)?.description ?? message.description;
}

function shapeSection(view: View, document: Document, { shape, message, notes }: DocumentShape, words: string): Section {
  const home = view.homeOf.get(message.name);
  const lead: Block = stack(text(words), bullets(noteLines(view, notes, document.source)));
  const title = shape.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('-', ' ');
  return home ? messageSection(view, home, title, lead) : section(title, shape);
}
