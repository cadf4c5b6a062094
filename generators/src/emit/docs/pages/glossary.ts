import { uniqueBy } from '../../../unique.ts';
import { table } from '../content/blocks.ts';
import { anchorAt, line, text, type Inline } from '../content/inline.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places, type Place } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';

/** What the words mean: those of the protocol, and those that this reference uses. */
export function glossaryPage(site: Site): Page {
  return makePage(site, {
    place: places.glossary,
    title: 'Glossary',
    summary: 'What the words mean: those of the protocol, and those that this reference uses.',
    origin: '',
    sections: (view) => [
      section('Of the protocol', 'protocol', table([text('Word'), text('What it is')], protocolRows(view))),
      section('Of this reference', 'reference', table([text('Word'), text('What it says')], words.map(wordRow))),
    ],
  });
}

function protocolRows(view: View): Inline[][] {
  const { operations, callbacks, payloads, documents, codeLists } = view.protocol;
  const entries: readonly (readonly [string, Place, string])[] = [
    ...operations.map(({ id, name, description }) => [name, places.operation(id), description] as const),
    ...operations.flatMap(({ variants }) =>
      variants.flatMap(({ product }) =>
        product ? [[product.label, places.product(product.id), product.description] as const] : [],
      ),
    ),
    ...callbacks.map(({ id, name, description }) => [name, places.callback(id), description] as const),
    ...payloads.map(({ id, message }) => [message.name, places.payload(id), message.description] as const),
    ...documents.map(({ id, label, description }) => [label, places.document(id), description] as const),
    ...codeLists.map(({ id, label, description }) => [label, places.codeList(id), description] as const),
  ];
  const byWord = uniqueBy(entries, ([word]) => word).toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return byWord.map(([word, place, description]) => [
    line`${anchorAt(`word_${word}`)}${link(view, word, place)}`,
    text(description),
  ]);
}

function wordRow([word, meaning]: readonly [string, string]): Inline[] {
  return [line`${anchorAt(`term_${word}`)}**${word}**`, text(meaning)];
}

const words = [
  ['absent', 'The message of that product has no such field. In a request it passes with the notice `foreign-field`.'],
  ['always there', 'The service sends the field in every message of that kind.'],
  ['callback', 'A request that the service sends to an address of yours.'],
  ['closed', 'The list is complete: other values are refused.'],
  ['conditional', 'The service sends the field only when the condition given there holds.'],
  [
    'discrepancy',
    'The sources contradict each other. What each of them says, and what this reference uses, is listed under Discrepancies.',
  ],
  ['data', 'What kind of data about a person, or of secret, the value is. Data protection has all of it.'],
  ['document', 'A shape that a code chooses among several.'],
  ['exactly one of', 'Of several parameters exactly one must be sent.'],
  ['issue', 'What makes the validators refuse a message.'],
  ['JSON text', 'A string that holds JSON. What is inside has fields of its own, shown as a tree.'],
  ['kept', 'How long the service keeps the value. Where nothing is said, no source states it.'],
  [
    'known, not described',
    "The provider's SDK has the field, and no page describes it. In a request it passes with the notice `not-described`.",
  ],
  ['may be missing', 'The service sends the field only at times; no source says when.'],
  ['not covered', 'The product exists, and this reference has no more than its code.'],
  ['notice', 'What is unknown, unusual or contradictory about a message that passes.'],
  ['open', 'The list may grow: other values can come at any time and must be tolerated.'],
  ['operation', 'A call that you make to the service.'],
  ['optional', 'The parameter can be left out. An empty text counts as left out.'],
  ['payload', 'The shape inside a string of JSON.'],
  ['product', 'A variant of an operation with messages of its own, chosen by one parameter.'],
  ['required', 'A request without the parameter is refused.'],
  ['based on', 'What a source says, in our own words, that makes a constraint or a rule hold.'],
  ['rule', 'What holds across several fields. A breach is refused where a page states the rule; else it passes and is reported.'],
  ['sent in', 'Where the parameter is in a request to upstream: its query, its form, a header or its body.'],
  ['usually', 'How a text usually looks. A text that looks otherwise passes with the notice `unusual-form`.'],
] as const;
