import { uniqueBy } from '../../../unique.ts';
import { table } from '../content/blocks.ts';
import { anchorAt, line, text, type Inline } from '../content/inline.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places, type PagePlace } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';

/** The words of the protocol, and the words that this reference uses. */
export function glossaryPage(site: Site): Page {
  return makePage(site, {
    place: places.glossary,
    title: 'Glossary',
    summary: 'The words of the protocol, and the words that this reference uses.',
    origin: '',
    sections: (view) => [
      section('Words of the protocol', 'protocol', table([text('Word'), text('Meaning')], protocolRows(view))),
      section('Words of this reference', 'reference', table([text('Word'), text('Meaning')], words.map(wordRow))),
    ],
  });
}

function protocolRows(view: View): Inline[][] {
  const { operations, callbacks, payloads, documents, codeLists } = view.protocol;
  const entries: readonly (readonly [string, PagePlace, string])[] = [
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
  [
    'absent',
    'The message of that product has no such field. A request with the field is accepted with the notice `foreign-field`.',
  ],
  ['always there', 'The service sends the field in every message of that kind.'],
  ['callback', 'A request that the service, or the browser of the user, sends to your server.'],
  ['closed', 'The list of values is complete. Other values are refused.'],
  ['conditional', 'The service sends the field only if the stated condition holds.'],
  [
    'discrepancy',
    'A point on which the sources contradict each other. The page Discrepancies lists what each source says and what this reference uses.',
  ],
  [
    'data',
    'The category of personal data, or of secrets, that the value belongs to. The page Data protection lists all fields with data.',
  ],
  ['document', 'A set of fields that a code selects, such as the fields of one kind of identity document.'],
  ['exactly one of', 'Send exactly one of several parameters.'],
  ['issue', 'A problem for which the validators refuse a message.'],
  ['JSON text', 'A string that contains JSON. The fields inside it are shown as a tree.'],
  ['kept', 'How long the service keeps the value. If a field has no such line, no source states it.'],
  [
    'known, not described',
    "Only the provider's SDK has the field. No page describes it. A request with the field is accepted with the notice `not-described`.",
  ],
  ['may be missing', 'The service does not always send the field. No source says when it does.'],
  ['not covered', 'The product exists, but this reference has only its code.'],
  [
    'notice',
    'Something unknown, unusual or contradictory in a message. A notice alone does not make the validators refuse the message.',
  ],
  ['open', 'The list of values may grow. Handle values that are not listed.'],
  ['operation', 'A call that you make to the service.'],
  ['optional', 'You can leave the parameter out. An empty text counts as left out.'],
  ['payload', 'The fields inside a JSON text.'],
  ['product', 'A variant of an operation with its own request and response. One parameter selects it.'],
  ['required', 'A request without the parameter is refused.'],
  ['based on', 'The statement of a source, in our own words, from which a constraint or a rule follows.'],
  [
    'rule',
    'A condition across several fields. If a page states the rule, a message that breaks it is refused. Otherwise, the message is accepted with a notice.',
  ],
  ['sent in', 'The part of the request that contains the parameter: the query, the form, a header or the body.'],
  ['usually', 'The usual form of a text. Other texts are accepted with the notice `unusual-form`.'],
] as const;
