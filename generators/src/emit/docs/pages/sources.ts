import type { SourcePage } from '../../../model/protocol.ts';
import { bullets, heading, stack, type Block } from '../content/blocks.ts';
import { label, line, literal, text, type Inline } from '../content/inline.ts';
import { discrepanciesSection } from '../parts/facts.ts';
import { outsideLink } from '../content/outside.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { sourcesTitle } from '../site/subjects.ts';

/** The pages and programs that the facts come from. */
export function sourcesPage(site: Site): Page {
  return makePage(site, {
    place: places.sources,
    title: sourcesTitle,
    summary: 'The pages and programs that the facts come from.',
    origin: 'sources.yaml',
    sections: (view) => [
      section('All sources', 'all_sources', reading, ...site.protocol.sources.map(sourcePart)),
      discrepanciesSection(view, places.sources),
    ],
  });
}

const reading = line`Each fact names its sources. A note or a value without a source has the sources of its field.`;

function sourcePart({ id, title, authority, address, updated, description }: SourcePage): Block {
  const lines = [
    line`${label('Authority')} ${authorities[authority]}`,
    ...(address ? [line`${label('Address')} ${addressLink(address)}`] : []),
    ...(updated === undefined ? [] : [line`${label('Last changed')} ${updated}`]),
    line`${label('Id in the spec')} ${literal(id)}`,
  ];
  return stack(heading(3, text(title), id), text(description), bullets(lines));
}

/** `probable` means that the address is likely the same page, but its text was not recognized as this source. */
function addressLink({ url, certainty }: NonNullable<SourcePage['address']>): Inline {
  const address = outsideLink(literal(url), url);
  return certainty === 'certain' ? address : line`probably ${address}`;
}

const authorities = {
  page: "the provider's documentation",
  upstream: "the provider's SDKs, metadata, running clients and other pages",
  inferred: 'inferred here; no source states it directly',
} as const;
