import type { Discrepancy } from '../../../model/protocol.ts';
import { bullets, details, heading, stack, table, type Block } from '../content/blocks.ts';
import { label, line, literal, sentence, text, type Inline } from '../content/inline.ts';
import { locationLinks } from '../parts/location-links.ts';
import { isNature, natures, type Nature } from '../parts/natures.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';

/** Every point on which the sources contradict each other: what each says, and what this reference uses. */
export function discrepanciesPage(site: Site): Page {
  const all = inOrderOfPages(site);
  return makePage(site, {
    place: places.discrepancies,
    title: 'Discrepancies',
    summary: 'Where the sources contradict each other or themselves: what each says, and what this reference uses.',
    origin: '',
    sections: (view) => [
      byPage(view, all),
      ...Object.keys(natures)
        .filter(isNature)
        .flatMap((nature) => natureSection(view, nature, all)),
    ],
  });
}

/** Discrepancies in the order of the site's pages, so that those of one page are listed together. */
function inOrderOfPages({ protocol, groups, locations }: Site): Discrepancy[] {
  const order = new Map([...groups.keys()].map((page, i) => [page, i]));
  const rank = ({ id }: Discrepancy) => order.get(locations.byFact.get(id)?.[0]?.group.place.page ?? '') ?? order.size;
  return protocol.discrepancies.toSorted((a, b) => rank(a) - rank(b));
}

/** For readers who use one product: per page, the discrepancies that change requests or responses. */
function byPage(view: View, all: readonly Discrepancy[]): Section {
  const products = [...view.owners.values()].map((owner) => [owner.place.page, owner] as const);
  const items = [...new Map([...products, ...view.groups])].flatMap(([page, { title }]): Block[] => {
    const here = all.filter(({ id }) => view.locations.byFact.get(id)?.some(({ place }) => place.page === page));
    const [sending, receiving] = [
      here.filter(({ nature }) => nature === 'sending'),
      here.filter(({ nature }) => nature === 'receiving'),
    ];
    if (sending.length + receiving.length === 0) return [];
    const counts = [count(sending, 'for requests'), count(receiving, 'for responses')].filter((part) => part !== '');
    const summary = text(`${title}: ${counts.join(', ')}`);
    return [
      details(
        summary,
        stack(...linkList(view, natures.sending.title, sending), ...linkList(view, natures.receiving.title, receiving)),
      ),
    ];
  });
  return section(
    'By page',
    'by_page',
    text('The discrepancies that change what you send or receive, grouped by page.'),
    ...items,
  );
}

function count(all: readonly Discrepancy[], use: string): string {
  return all.length === 0 ? '' : `${all.length} ${use}`;
}

function linkList(view: View, title: string, all: readonly Discrepancy[]): Block[] {
  if (all.length === 0) return [];
  return [line`${label(title)}`, bullets(all.map((one) => link(view, titleOf(view, one), places.discrepancy(one.id))))];
}

function natureSection(view: View, nature: Nature, all: readonly Discrepancy[]): Section[] {
  const items = all.filter((one) => one.nature === nature);
  if (items.length === 0) return [];
  const { title, says } = natures[nature];
  // The underscore keeps the anchor different from the ids of discrepancies, which are in kebab case.
  return [section(title, `nature_${nature}`, text(says), ...items.map((item) => discrepancyPart(view, item)))];
}

function titleOf(view: View, { id, about }: Discrepancy): Inline {
  const name = view.locations.byFact.get(id)?.[0]?.name;
  const title = about.trim().replace(/\.$/, '');
  return name === undefined ? text(title) : line`${literal(name)}: ${title}`;
}

function discrepancyPart(view: View, discrepancy: Discrepancy): Block {
  const { id, says, taken, where } = discrepancy;
  const rows = says.map(({ source, text: words }) => {
    return [link(view, view.sources.get(source)?.title ?? source, places.source(source)), text(words)];
  });
  return stack(
    heading(3, titleOf(view, discrepancy), id),
    table([text('Source'), text('What it says')], rows),
    line`${label('This reference uses')} ${sentence(taken)}`,
    line`${label('Concerns')} ${locationLinks(view, id, where)}`,
  );
}
