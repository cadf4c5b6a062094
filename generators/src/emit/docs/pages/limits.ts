import { figureInWords } from '../../../model/phrases.ts';
import type { Limit, Note, Protocol } from '../../../model/protocol.ts';
import { table, type Block } from '../content/blocks.ts';
import { lifetimes } from '../parts/lifetimes.ts';
import { anchorAt, line, text } from '../content/inline.ts';
import { locationLinks } from '../parts/location-links.ts';
import { sourceLinks } from '../parts/facts.ts';
import { linkedText } from '../parts/linked.ts';
import type { Group } from '../site/homes.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { linkTo, type View } from '../site/view.ts';

/** All limits, with and without a figure. */
export function limitsPage(site: Site): Page {
  const { protocol } = site;
  return makePage(site, {
    place: places.limits,
    title: 'Limits',
    summary: 'All limits that the sources state, with and without a figure.',
    origin: '',
    sections: (view) => [
      section('All limits', 'all_limits', lifetimes(protocol.limits), limitTable(view, protocol.limits)),
      section('Without a figure', 'without_figure', noteTable(view, limitingNotes(protocol))),
    ],
  });
}

function limitTable(view: View, limits: readonly Limit[]): Block {
  const rows = limits.map((limit) => [
    line`${anchorAt(limit.id)}${limit.description}`,
    line`**${figureInWords(limit)}**`,
    locationLinks(view, limit.id, limit.where),
    sourceLinks(view, limit.source),
  ]);
  return table(['What', 'Figure', 'Where', 'Source'].map(text), rows);
}

/** The notes of kind `limit` on the service, its operations and its callbacks. Those of a field are shown with the field. */
function limitingNotes({ title, notes, operations, callbacks }: Protocol): (readonly [Note, Group])[] {
  const owners = [
    { title, place: places.start, notes },
    ...operations.flatMap(({ id, name, variants, notes }) => [
      { title: name, place: places.operation(id), notes },
      ...variants.flatMap(({ product }) =>
        product ? [{ title: product.label, place: places.product(product.id), notes: product.notes }] : [],
      ),
    ]),
    ...callbacks.map(({ id, name, notes }) => ({ title: name, place: places.callback(id), notes })),
  ];
  return owners.flatMap((owner) => owner.notes.filter(({ kind }) => kind === 'limit').map((note) => [note, owner] as const));
}

function noteTable(view: View, notes: readonly (readonly [Note, Group])[]): Block {
  const rows = notes.map(([{ text: words, source }, owner]) => [
    linkedText(view, words),
    linkTo(view, owner),
    sourceLinks(view, source),
  ]);
  return table(['What', 'Where', 'Source'].map(text), rows);
}
