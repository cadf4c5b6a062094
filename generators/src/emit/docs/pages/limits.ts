import { figureInWords } from '../../../model/phrases.ts';
import type { Limit, Note, Protocol } from '../../../model/protocol.ts';
import { table, type Block } from '../content/blocks.ts';
import { lifetimes } from '../parts/lifetimes.ts';
import { anchorAt, line, text } from '../content/inline.ts';
import { carrierLinks } from '../parts/carrier-links.ts';
import { sourceLinks } from '../parts/facts.ts';
import { linkedText } from '../parts/linked.ts';
import type { Group } from '../site/homes.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { linkTo, type View } from '../site/view.ts';

/** Every figure that users plan with, and what is limited without one. */
export function limitsPage(site: Site): Page {
  const { protocol } = site;
  return makePage(site, {
    place: places.limits,
    title: 'Limits',
    summary: 'All stated limits, and limits without a stated figure.',
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
    carrierLinks(view, limit.id, limit.where),
    sourceLinks(view, limit.source),
  ]);
  return table(['What', 'Figure', 'Where', 'Source'].map(text), rows);
}

/** What the notes on the service, its operations and its callbacks limit; those on a field stand at the field. */
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
