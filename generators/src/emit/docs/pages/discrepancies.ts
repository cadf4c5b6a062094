import type { Discrepancy } from '../../../model/protocol.ts';
import { heading, stack, table, type Block } from '../content/blocks.ts';
import { label, line, literal, sentence, text } from '../content/inline.ts';
import { carrierLinks } from '../parts/carrier-links.ts';
import { groupPairs } from '../site/group.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';

/** Every place where the sources contradict each other: what each says, and what is taken. */
export function discrepanciesPage(site: Site): Page {
  const groups = groupPairs(site.protocol.discrepancies.map((one) => [groupOf(site, one), one] as const));
  const order = new Map([...site.groups.keys()].map((page, i) => [page, i]));
  const inOrder = [...groups].toSorted(([a], [b]) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity));
  return makePage(site, {
    place: places.discrepancies,
    title: 'Discrepancies',
    summary: 'Where the sources contradict each other or themselves: what each says, and what is taken.',
    origin: '',
    sections: (view) =>
      inOrder.map(([page, items]) => {
        const title = site.groups.get(page)?.title ?? 'Elsewhere';
        return section(title, sectionAnchor(page), ...items.map((item) => discrepancyPart(view, item)));
      }),
  });
}

/** With an underscore, which no id of a discrepancy has. */
function sectionAnchor(page: string): string {
  return `on_${page.replace(/\.md$/, '').replaceAll('/', '_')}`;
}

/** The page of what a discrepancy concerns; of the operation, where it concerns its products. */
function groupOf({ carriers }: Site, { id }: Discrepancy): string {
  return carriers.byFact.get(id)?.[0]?.group.place.page ?? '';
}

function discrepancyPart(view: View, { id, about, says, taken, where }: Discrepancy): Block {
  const name = view.carriers.byFact.get(id)?.[0]?.name;
  const title = about.trim().replace(/\.$/, '');
  const rows = says.map(({ source, text: words }) => {
    return [link(view, view.sources.get(source)?.title ?? source, places.source(source)), text(words)];
  });
  return stack(
    heading(3, name === undefined ? text(title) : line`${literal(name)}: ${title}`, id),
    table([text('Source'), text('What it says')], rows),
    line`${label('Taken')} ${sentence(taken)}`,
    line`${label('Concerns')} ${carrierLinks(view, id, where)}`,
  );
}
