import type { Protocol } from '../../../model/protocol.ts';
import { bullets, table, type Block } from '../content/blocks.ts';
import { line, literal, nothing, text, type Inline } from '../content/inline.ts';
import { discrepanciesSection, limitLines, noteLines } from '../parts/facts.ts';
import { flow } from '../parts/flow.ts';
import { sdkPart } from '../parts/sdk.ts';
import { endpointTable, transportBlocks } from '../parts/transport.ts';
import { makePage, section, type Page, type PageGroup } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';
import { provenanceOf } from '../parts/provenance.ts';

export const contentsAnchor = 'pages';

/** Where readers begin: what the service is, how it is used, and where everything stands. */
export function startPage(site: Site, groups: readonly PageGroup[]): Page {
  const { protocol } = site;
  const { title, description, endpoints, notes, source } = protocol;
  return makePage(site, {
    place: places.start,
    title,
    summary: description,
    origin: 'service.yaml',
    lead: (view) => [identity(protocol), provenanceOf(view, { source })],
    sections: (view) => [
      section('How a verification works', 'flow', flow(view)),
      section('All pages', contentsAnchor, contents(view, groups)),
      section('How a call travels', 'transport', ...transportBlocks(view), sdkPart(view)),
      section('Endpoints', 'endpoints', endpointTable(view, endpoints)),
      section(
        'Good to know',
        'notes',
        bullets([...noteLines(view, notes, source), ...limitLines(view, view.carriers.limitsOf(places.start))]),
      ),
      discrepanciesSection(view, places.start),
    ],
  });
}

function identity({ product, version, license }: Protocol): Inline {
  const name = line`Upstream calls it ${literal(product)}, version ${literal(version)}.`;
  return license === undefined ? name : line`${name} This reference and the packages are licensed under ${license}.`;
}

/** Every page with what it is about. */
function contents(view: View, groups: readonly PageGroup[]): Block {
  const rows = groups.flatMap(({ title, pages }) =>
    pages.map((page, i) => [
      i === 0 ? line`**${title}**` : nothing,
      link(view, page.title, { page: page.path }),
      text(page.summary),
    ]),
  );
  return table(['', 'Page', 'What is there'].map(text), rows);
}
