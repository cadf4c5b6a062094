import type { Limit } from '../../../model/protocol.ts';
import { table, type Block } from '../content/blocks.ts';
import { anchorAt, line, text } from '../content/inline.ts';
import { carrierLinks } from '../parts/carrier-links.ts';
import { sourceLinks } from '../parts/facts.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import type { View } from '../site/view.ts';

/** Every figure that users plan with. */
export function limitsPage(site: Site): Page {
  return makePage(site, {
    place: places.limits,
    title: 'Limits',
    summary: 'Lifetimes, quotas, thresholds and smallest versions: every figure to plan with.',
    origin: '',
    sections: (view) => [section('All limits', 'all_limits', limitTable(view, view.protocol.limits))],
  });
}

function limitTable(view: View, limits: readonly Limit[]): Block {
  const rows = limits.map(({ id, value, unit, description, where, source }) => [
    line`${anchorAt(id)}${description}`,
    line`**${value}**`,
    text(unit),
    carrierLinks(view, id, where),
    sourceLinks(view, source),
  ]);
  return table(['What', 'Figure', 'Unit', 'Where', 'Source'].map(text), rows);
}
