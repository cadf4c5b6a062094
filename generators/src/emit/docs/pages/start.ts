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

/** The start page: what the service is, how it is used, and a list of all pages. */
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
        bullets([...noteLines(view, notes, source), ...limitLines(view, view.locations.limitsOf(places.start))]),
      ),
      discrepanciesSection(view, places.start),
    ],
  });
}

/** The name and version of the service, the edition of this reference, and that it isn't affiliated with the provider. */
function identity({ product, version, provider, changes, license }: Protocol): Inline {
  const [edition] = changes;
  return join(
    [
      provider === undefined
        ? line`The API is ${literal(product)}, version ${literal(version)}.`
        : line`A service of ${provider}: ${literal(product)}, API version ${literal(version)}. This reference isn’t affiliated with ${provider}.`,
      edition ? line`Edition ${edition.version}, ${edition.date}.` : nothing,
      license === undefined ? nothing : line`Licensed under ${license}.`,
    ],
    ' ',
  );
}

/** Links to the main tasks of readers. */
function aims(view: View): Block {
  const { codeLists, guide, operations } = view.protocol;
  const [codes] = codeLists.toSorted((a, b) => b.attributes.length - a.attributes.length);
  const failing = guide.symptoms.length > 0 ? places.questions : places.errors;
  return choices([
    {
      title: link(view, 'Integrate it', places.quickStart),
      text: text('Get your first result on your own machine, without an account.'),
    },
    ...(codes
      ? [
          {
            title: link(view, 'Look up a code', places.codeList(codes.id)),
            text: text('See what it means and what to do.'),
          },
        ]
      : []),
    ...(guide.symptoms.length > 0 || explainsErrors(view.protocol)
      ? [
          {
            title: link(view, 'Find out why it fails', failing),
            text: text('Find the cause by the symptom or by the error code.'),
          },
        ]
      : []),
    ...(operations.length > 0
      ? [
          {
            title: link(view, 'Publish it on a gateway', places.gateways),
            text: text('See which OpenAPI document your gateway needs, and how to import it.'),
          },
        ]
      : []),
    ...(view.inventory.length > 0
      ? [
          {
            title: link(view, 'Answer an auditor', places.dataProtection),
            text: text('See which personal data is sent, where it is sent, and how long it is kept.'),
          },
        ]
      : []),
    {
      title: link(view, 'Maintain the spec', { ...places.quickStart, anchor: 'spec' }),
      text: text('Change one YAML entry for each fact. Everything else is generated.'),
    },
  ]);
}

/** A table of all pages with their summaries. */
function contents(view: View, groups: readonly PageGroup[]): Block {
  const rows = groups.flatMap(({ title, pages }) =>
    pages.map((page, i) => [
      i === 0 ? line`**${title}**` : nothing,
      link(view, page.title, { page: page.path }),
      text(page.summary),
    ]),
  );
  return table(['', 'Page', 'Content'].map(text), rows);
}
