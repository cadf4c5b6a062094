import type { Protocol } from '../../../model/protocol.ts';
import { explainsErrors } from '../../validators/explain.ts';
import { bullets, choices, table, type Block } from '../content/blocks.ts';
import { join, line, literal, nothing, text, type Inline } from '../content/inline.ts';
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
    lead: (view) => [identity(protocol), aims(view), provenanceOf(view, { source })],
    sections: (view) => [
      section('How a verification works', 'flow', flow(view)),
      section('All pages', contentsAnchor, contents(view, groups)),
      section('How a call is sent', 'transport', ...transportBlocks(view), sdkPart(view)),
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

/** Whose service it is, which edition this is, and that the provider has no part in it. */
function identity({ product, version, provider, changes, license }: Protocol): Inline {
  const [edition] = changes;
  return join(
    [
      provider === undefined
        ? line`Upstream calls it ${literal(product)}, version ${literal(version)}.`
        : line`A service of ${provider}: ${literal(product)}, API version ${literal(version)}. This reference isn’t affiliated with ${provider}.`,
      edition ? line`Edition ${edition.version}, ${edition.date}.` : nothing,
      license === undefined ? nothing : line`Licensed under ${license}.`,
    ],
    ' ',
  );
}

/** What readers come for. */
function aims(view: View): Block {
  const { codeLists, guide, operations } = view.protocol;
  const [codes] = codeLists.toSorted((a, b) => b.attributes.length - a.attributes.length);
  const failing = guide.symptoms.length > 0 ? places.questions : places.errors;
  return choices([
    {
      title: link(view, 'Integrate it', places.quickStart),
      text: text('From nothing to a result on your machine, without an account.'),
    },
    ...(codes
      ? [
          {
            title: link(view, 'Look up a code', places.codeList(codes.id)),
            text: text('What it means, and what to do about it.'),
          },
        ]
      : []),
    ...(guide.symptoms.length > 0 || explainsErrors(view.protocol)
      ? [{ title: link(view, 'Find out why it fails', failing), text: text('Errors by what you see, and by their codes.') }]
      : []),
    ...(operations.length > 0
      ? [
          {
            title: link(view, 'Publish it on a gateway', places.gateways),
            text: text('Which OpenAPI document each gateway takes, and how to import it.'),
          },
        ]
      : []),
    ...(view.inventory.length > 0
      ? [
          {
            title: link(view, 'Answer an auditor', places.dataProtection),
            text: text('What it holds about people, where that is sent and how long it is kept.'),
          },
        ]
      : []),
    {
      title: link(view, 'Keep the spec', { ...places.quickStart, anchor: 'spec' }),
      text: text('One YAML entry for each fact, and everything else is generated.'),
    },
  ]);
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
